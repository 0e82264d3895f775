package cardwright.deck;

import cardwright.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The named mappings of a user, a file each.
public final class MappingStore {

  private static final String END = ".json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;

  /// @param folder where they are kept; may be missing
  public MappingStore(Path folder) {
    this.folder = folder;
  }

  /// The mappings of this user.
  public static MappingStore ofUser() {
    return new MappingStore(ProgramFolder.of().resolve("mappings"));
  }

  /// Their names, in order.
  public List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(END) && !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - END.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /// The mapping of a name; empty if there is none.
  ///
  /// @throws DeckException if it cannot be read
  public Optional<ColumnMapping> load(String name) throws DeckException {
    if (!CardNames.isName(name)) {
      return Optional.empty();
    }
    Path file = file(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Map<String, String> fields = new LinkedHashMap<>();
      JsonNode columns = JSON.readTree(Files.readString(file)).path("columns");
      columns.properties().forEach(e -> fields.put(e.getKey(), e.getValue().asString("")));
      return Optional.of(new ColumnMapping(fields));
    } catch (IOException e) {
      throw new DeckException(DeckProblem.of(file.toString(), Causes.of(e)), e);
    } catch (JacksonException | IllegalArgumentException e) {
      String message = Messages.of("deck.noMapping", e.getMessage());
      throw new DeckException(DeckProblem.of(file.toString(), message), e);
    }
  }

  private Path file(String name) {
    return folder.resolve(name + END);
  }

  /// Keeps a mapping.
  ///
  /// @param name that a file can have
  /// @throws DeckException if it cannot be written
  public void save(String name, ColumnMapping mapping) throws DeckException {
    Path file = file(name);
    if (!CardNames.isName(name)) {
      throw new DeckException(DeckProblem.of(name, Messages.of("deck.noNameFileCanHave")));
    }
    ObjectNode root = JSON.createObjectNode();
    ObjectNode columns = root.putObject("columns");
    mapping.fields().forEach(columns::put);
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    SafeFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
