package cardwright.deck;

import cardwright.text.Utf8;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Unsaved texts in a folder, a file for each, so that a crash does not take them along. The name
/// of a file tells which process it belongs to: what a living one keeps is not another's to take.
/// Safe for use by several threads, as long as each card is one thread's.
public final class Journal {

  /// A text that was not saved.
  ///
  /// @param card its file
  /// @param base what was on disk
  /// @param text what was in the window
  public record Unsaved(Path card, String base, String text) {}

  private static final String END = ".json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final Disk disk;

  /// @param folder made when needed
  public Journal(Path folder) {
    this(folder, new Cached());
  }

  /// Leaves the moment of writing to the system: what a killed process wrote is safe there, and a
  /// busy disk must not make the next letters wait.
  private static final class Cached implements Disk {

    @Override
    public void fill(Path temp, byte[] content) throws IOException {
      Files.write(temp, content);
    }

    @Override
    public void flush(Path folder) {
      // See above.
    }
  }

  Journal(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /// Makes the folder, and has loaded what writing needs, so that the first change does not wait.
  ///
  /// @throws DeckException if there cannot be such a folder
  public void prepare() throws DeckException {
    try {
      Files.createDirectories(folder);
      json(new Unsaved(folder, "", ""));
    } catch (IOException e) {
      throw new DeckException(DeckProblem.of(folder.toString(), Causes.of(e)), e);
    }
  }

  private static byte[] json(Unsaved unsaved) {
    return JSON.writeValueAsBytes(
        JSON.createObjectNode()
            .put("card", unsaved.card().toAbsolutePath().toString())
            .put("base", unsaved.base())
            .put("text", unsaved.text()));
  }

  /// Keeps a text, in place of the one kept of the same card.
  ///
  /// @throws DeckException if it cannot be; the one kept before is then as it was
  public void keep(Unsaved unsaved) throws DeckException {
    SafeFiles.write(disk, file(unsaved.card()), null, json(unsaved));
  }

  /// Forgets a card.
  ///
  /// @throws DeckException if what was kept of it cannot be removed
  public void settle(Path card) throws DeckException {
    remove(file(card));
  }

  /// What processes that are gone have left, the latest last. What turns out to be on disk already
  /// is removed.
  public List<Unsaved> left() {
    List<Unsaved> left = new ArrayList<>();
    for (Path file : leftFiles()) {
      Optional<Unsaved> unsaved = read(file);
      if (unsaved.filter(Journal::isSaved).isPresent()) {
        forget(file);
      } else {
        unsaved.ifPresent(left::add);
      }
    }
    return left;
  }

  /// What a file of the journal holds; empty if it is none or cannot be read.
  private static Optional<Unsaved> read(Path file) {
    try {
      JsonNode json = JSON.readTree(Files.readAllBytes(file));
      return Optional.of(
          new Unsaved(
              Path.of(json.path("card").asString("")),
              json.path("base").asString(""),
              json.path("text").asString("")));
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// A card that cannot be read now may well hold something else.
  private static boolean isSaved(Unsaved unsaved) {
    try {
      return Files.isRegularFile(unsaved.card())
          && Arrays.equals(Files.readAllBytes(unsaved.card()), Utf8.encode(unsaved.text()));
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /// Removes what processes that are gone have left: it was taken over, or is not wanted. What
  /// cannot be read, and so was not offered, stays for someone to look at.
  ///
  /// @throws DeckException if a file cannot be removed
  public void clear() throws DeckException {
    for (Path file : leftFiles()) {
      if (read(file).isPresent()) {
        remove(file);
      }
    }
    SafeFiles.sweep(folder);
  }

  private List<Path> leftFiles() {
    List<Path> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, "*" + END)) {
      for (Path file : inside) {
        if (TempName.isAbandoned(file, process(file))) {
          files.add(file);
        }
      }
    } catch (IOException e) {
      return files;
    }
    files.sort((one, other) -> Long.compare(modified(one), modified(other)));
    return files;
  }

  private static long modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      return 0;
    }
  }

  /// What cannot be removed is found to be saved next time too.
  private static void forget(Path file) {
    try {
      remove(file);
    } catch (DeckException e) {
      return;
    }
  }

  private static void remove(Path file) throws DeckException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new DeckException(DeckProblem.of(file.toString(), Causes.of(e)), e);
    }
  }

  private Path file(Path card) {
    return folder.resolve(hash(card) + "-" + ProcessHandle.current().pid() + END);
  }

  private static long process(Path file) {
    String name = file.getFileName().toString();
    try {
      return Long.parseLong(name.substring(name.indexOf('-') + 1, name.length() - END.length()));
    } catch (NumberFormatException e) {
      return ProcessHandle.current().pid();
    }
  }

  private static String hash(Path card) {
    try {
      byte[] path = card.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(path);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
