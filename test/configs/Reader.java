import java.io.FileInputStream;
import java.util.Properties;
import java.util.stream.Collectors;

/** Loads the files 0, 1, ... of a folder as the library does; prints a JSON array of their properties, or of nulls. */
class Reader {
  public static void main(String[] arguments) throws Exception {
    var results = new StringBuilder("[");
    for (int index = 0; index < Integer.parseInt(arguments[1]); index++) {
      results.append(index == 0 ? "" : ",").append(read(arguments[0] + "/" + index));
    }
    System.out.print(results.append("]"));
  }

  static String read(String path) throws Exception {
    var properties = new Properties();
    try (var stream = new FileInputStream(path)) {
      properties.load(stream);
    } catch (IllegalArgumentException malformedEscape) {
      return "null";
    }
    return properties.stringPropertyNames().stream()
        .map(name -> quote(name) + ":" + quote(properties.getProperty(name)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  static String quote(String text) {
    return text.chars().mapToObj(unit -> String.format("\\u%04x", unit)).collect(Collectors.joining("", "\"", "\""));
  }
}
