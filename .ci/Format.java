import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks or writes the format of every Java file below some folders with google-java-format.
///
/// Run by the build as a source file, on the JDK the project is compiled with: google-java-format
/// parses with the compiler of the JDK it runs on, and Maven itself may run on an older one.
///
/// Arguments: `check` or `write`, then the folders. Exits with 1 where a file is not formatted.
void main(String[] args) throws Exception {
  boolean check = args[0].equals("check");
  List<String> options =
      new ArrayList<>(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
  for (String folder : List.of(args).subList(1, args.length)) {
    options.addAll(javaFiles(Path.of(folder)));
  }
  var main =
      new Main(new PrintWriter(System.out, true), new PrintWriter(System.err, true), System.in);
  int exit = main.format(options.toArray(String[]::new));
  if (check && exit != 0) {
    System.err.println("The Java files above are not formatted. To format them: mvn -q -Pformat");
  }
  System.exit(exit);
}

private static List<String> javaFiles(Path folder) throws IOException {
  try (var files = Files.walk(folder)) {
    return files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().toList();
  }
}
