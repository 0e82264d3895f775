package cardwright.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the layout files of a folder, or those that come with the program.
public final class LayoutFiles {

  private static final String BUILT_IN = "/assets/layouts";

  private LayoutFiles() {}

  /// The layouts that come with the program, oldest first.
  public static Layouts builtIn() {
    try {
      return new Layouts(builtInFiles());
    } catch (IOException | URISyntaxException | LayoutException e) {
      throw new IllegalStateException("the program's own layouts cannot be read", e);
    }
  }

  private static List<Layout> builtInFiles()
      throws IOException, URISyntaxException, LayoutException {
    URL folder = LayoutFiles.class.getResource(BUILT_IN);
    if (folder == null) {
      throw new IOException(BUILT_IN + " is not on the class path");
    }
    URI uri = folder.toURI();
    if (!uri.getScheme().equals("jar")) {
      return folder(Path.of(uri));
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return folder(jar.getPath(BUILT_IN));
    }
  }

  /// The layouts of a folder, its `*.md` files, oldest first.
  ///
  /// @throws LayoutException if one of them is no layout; the message names file and line
  public static List<Layout> folder(Path folder) throws IOException, LayoutException {
    List<Layout> layouts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        layouts.add(LayoutParser.parse(file.toString(), Files.readString(file)));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    layouts.sort(Comparator.comparing(Layout::since).thenComparing(Layout::name));
    return layouts;
  }
}
