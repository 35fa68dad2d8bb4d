# Reads the files 0, 1, ... of a folder with the loop of Google::Ads::GoogleAds::Client; prints a JSON array of their
# properties. The library leaves bytes bytes; they are shown as the UTF-8 they are.
use strict;
use warnings;
use Encode qw(decode_utf8);
use JSON::PP;

my ($folder, $count) = @ARGV;
my @results;
foreach my $index (0 .. $count - 1) {
  my %properties;
  open(PROP_FILE, "$folder/$index") or die("$index: $!\n");
  while (my $line = <PROP_FILE>) {
    chomp($line);

    # Skip comments.
    next if ($line =~ /^#/ || $line =~ /^\s*$/);
    my ($key, $value) = split(/=/, $line, 2);
    $properties{$key} = $value;
  }
  close(PROP_FILE);
  push @results, {map { defined ? decode_utf8($_) : undef } %properties};
}
print JSON::PP->new->ascii->encode(\@results);
