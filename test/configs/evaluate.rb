# Evaluates config files as the google-ads-googleads gem does, and prints what each of them sets.
# In: a JSON array of paths on stdin. Out: a JSON array of {"values": {...}} or {"error": "..."}.
require 'json'

module Google
  module Ads
    module GoogleAds
      class Config
        attr_reader :values

        def initialize
          @values = {}
          yield self if block_given?
        end

        def respond_to_missing?(*) = true

        def method_missing(name, *args)
          return @values[name.to_s] unless name.end_with?('=')

          @values[name.to_s.delete_suffix('=')] = args.first
        end
      end
    end
  end
end

$VERBOSE = nil
results = JSON.parse($stdin.read).map do |path|
  config = eval(File.read(path), TOPLEVEL_BINDING.dup, path)
  raise TypeError, "got #{config.class}" unless config.is_a?(Google::Ads::GoogleAds::Config)

  {values: config.values.transform_values { |value| value.is_a?(String) ? value : value.inspect.sub(/0x\h+/, '') }}
rescue ScriptError, StandardError => e
  {error: "#{e.class}: #{e.message}"}
end
$stdout.write(JSON.generate(results))
