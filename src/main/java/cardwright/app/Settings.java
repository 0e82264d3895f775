package cardwright.app;

import cardwright.deck.DeckException;
import cardwright.deck.ProgramFolder;
import cardwright.deck.SafeFiles;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the window remembers from one run to the next. A file that is missing, broken or cannot be
/// written costs what it would remember, nothing else. On the window's thread; it is written on one
/// of its own.
final class Settings implements AutoCloseable {

  /// Where the window was.
  ///
  /// @param maximized whether it filled the screen; the rest is what it goes back to
  record Place(double x, double y, double width, double height, boolean maximized) {}

  private static final int MOST_RECENT = 10;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final @Nullable LatestWriter file;
  private final ObjectNode values;

  private Settings(@Nullable LatestWriter file, ObjectNode values) {
    this.file = file;
    this.values = values;
  }

  /// Settings that are forgotten when the program ends.
  static Settings inMemory() {
    return new Settings(null, JSON.createObjectNode());
  }

  /// Settings that are kept in a file.
  static Settings of(Path file) {
    return new Settings(new LatestWriter(content -> write(file, content)), read(file));
  }

  /// The folder of the program's own files, where the system wants such things.
  static Path folder() {
    return ProgramFolder.of();
  }

  private static ObjectNode read(Path file) {
    try {
      if (Files.isReadable(file) && JSON.readTree(file.toFile()) instanceof ObjectNode read) {
        return read;
      }
    } catch (JacksonException e) {
      return JSON.createObjectNode();
    }
    return JSON.createObjectNode();
  }

  /// Whether the window is dark; empty as long as the system decides.
  Optional<Boolean> dark() {
    return values.path("dark") instanceof JsonNode dark && dark.isBoolean()
        ? Optional.of(dark.asBoolean())
        : Optional.empty();
  }

  /// @param dark empty to let the system decide
  void dark(Optional<Boolean> dark) {
    dark.ifPresentOrElse(value -> values.put("dark", value), () -> values.remove("dark"));
    write();
  }

  /// The folders and files opened lately, the last one first.
  List<Path> recent() {
    List<Path> recent = new ArrayList<>();
    for (JsonNode path : values.path("recent")) {
      try {
        recent.add(Path.of(path.asString("")));
      } catch (InvalidPathException e) {
        continue;
      }
    }
    return recent;
  }

  /// Puts a folder before the others.
  void opened(Path folder) {
    List<Path> recent = new ArrayList<>(recent());
    Path full = folder.toAbsolutePath().normalize();
    recent.remove(full);
    recent.addFirst(full);
    ArrayNode kept = values.putArray("recent");
    recent.stream().limit(MOST_RECENT).forEach(path -> kept.add(path.toString()));
    write();
  }

  /// Where the window was; empty if that is not known.
  Optional<Place> place() {
    JsonNode window = values.path("window");
    Place place =
        new Place(
            window.path("x").asDouble(Double.NaN),
            window.path("y").asDouble(Double.NaN),
            window.path("width").asDouble(0),
            window.path("height").asDouble(0),
            window.path("maximized").asBoolean(false));
    boolean known = !Double.isNaN(place.x() + place.y()) && place.width() > 0 && place.height() > 0;
    return known ? Optional.of(place) : Optional.empty();
  }

  /// The columns of the deck's table, in their order; none if nobody has chosen any.
  List<String> columns() {
    List<String> columns = new ArrayList<>();
    values.path("columns").forEach(column -> columns.add(column.asString("")));
    return columns;
  }

  /// Keeps the columns of the deck's table.
  void columns(List<String> columns) {
    ArrayNode kept = values.putArray("columns");
    columns.forEach(kept::add);
    write();
  }

  /// Where the dividers of the window's parts were; empty if that is not known.
  List<Double> dividers() {
    List<Double> dividers = new ArrayList<>();
    values.path("dividers").forEach(divider -> dividers.add(divider.asDouble(0.5)));
    return dividers;
  }

  /// Keeps where the window and its dividers are.
  void window(Place place, double[] dividers) {
    ObjectNode window = values.putObject("window");
    window.put("x", place.x()).put("y", place.y());
    window.put("width", place.width()).put("height", place.height());
    window.put("maximized", place.maximized());
    ArrayNode kept = values.putArray("dividers");
    for (double divider : dividers) {
      kept.add(divider);
    }
    write();
  }

  private void write() {
    if (file != null) {
      file.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(values));
    }
  }

  private static void write(Path file, byte[] content) {
    try {
      SafeFiles.write(file, content);
    } catch (DeckException e) {
      // Not worth a word: nobody's work is lost, and it is tried again at the next change.
      return;
    }
  }

  /// Waits until all is written.
  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
