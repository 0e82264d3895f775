package cardwright.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A file of texts in English, with the same texts in other languages beside it.
///
/// @param path its name ends with `.properties`
public record TextFile(Path path) {

  /// The texts by their keys.
  public Map<String, String> texts() throws IOException {
    Properties read = new Properties();
    try (Reader in = Files.newBufferedReader(path)) {
      read.load(in);
    }
    Map<String, String> texts = new TreeMap<>();
    read.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  /// The keys as they stand, one that stands twice as well.
  public List<String> keys() throws IOException {
    return Files.readAllLines(path).stream()
        .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
        .map(line -> line.substring(0, line.indexOf('=')).strip())
        .toList();
  }

  /// The same texts in other languages.
  public List<TextFile> translations() throws IOException {
    String name = path.getFileName().toString().replace(".properties", "");
    try (Stream<Path> beside = Files.list(path.toAbsolutePath().getParent())) {
      return beside
          .filter(file -> file.getFileName().toString().matches(name + "_\\w+\\.properties"))
          .map(TextFile::new)
          .toList();
    }
  }
}
