package cardwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import cardwright.card.Seeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a command line, run in this process, printed and ended with.
record Run(int code, String out, String messages) {

  static Run of(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int code = CardwrightCommand.run(out, messages, words);
    return new Run(code, out.toString(UTF_8), messages.toString(UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /// Puts the five sample cards into a folder.
  static List<Path> seeds(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < Seeds.NAMES.size(); i++) {
      files.add(Files.write(folder.resolve(Seeds.NAMES.get(i)), Seeds.bytes(i)));
    }
    return files;
  }
}
