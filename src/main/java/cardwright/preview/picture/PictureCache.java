package cardwright.preview.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps pictures on disk, so that a deck that is opened again does not ask the web for each of
/// them. Bounded in size and age; a folder that cannot be used only makes it slower. Safe for use
/// by several threads and processes.
public final class PictureCache implements PictureSource {

  private static final String END = ".picture";

  private final Path folder;
  private final PictureSource source;
  private final long mostBytes;
  private final Duration longest;
  private final InstantSource clock;

  private record Entry(Path file, long size, Instant time) {}

  /// @param folder of its own; created when it is needed
  /// @param source gives what is not kept yet
  /// @param mostBytes how much is kept at most; the oldest go first
  /// @param longest how long a picture is kept
  /// @param clock tells the time
  public PictureCache(
      Path folder, PictureSource source, long mostBytes, Duration longest, InstantSource clock) {
    this.folder = folder;
    this.source = source;
    this.mostBytes = mostBytes;
    this.longest = longest;
    this.clock = clock;
  }

  @Override
  public Optional<Picture> load(String address) {
    Path file = folder.resolve(key(address) + END);
    Optional<Picture> kept = read(file);
    if (kept.isPresent()) {
      return kept;
    }
    Optional<Picture> picture = source.load(address);
    picture.ifPresent(found -> keep(file, found));
    return picture;
  }

  private Optional<Picture> read(Path file) {
    try {
      Instant since = Files.getLastModifiedTime(file).toInstant();
      boolean fresh = since.plus(longest).isAfter(clock.instant());
      return fresh ? Picture.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void keep(Path file, Picture picture) {
    if (picture.bytes().length > mostBytes) {
      return;
    }
    try {
      Files.createDirectories(folder);
      // Moved into place whole: another process may read it at any time.
      Path temp = Files.createTempFile(folder, "new", END);
      Files.write(temp, picture.bytes());
      Files.setLastModifiedTime(temp, FileTime.from(clock.instant()));
      Files.move(temp, file, StandardCopyOption.REPLACE_EXISTING);
      trim();
    } catch (IOException e) {
      // What is not kept is loaded again next time.
      return;
    }
  }

  private synchronized void trim() throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(END)).toList()) {
        entries.add(new Entry(file, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
      }
    }
    entries.sort(Comparator.comparing(Entry::time).reversed());
    Instant oldest = clock.instant().minus(longest);
    long kept = 0;
    for (Entry entry : entries) {
      kept += entry.size();
      if (kept > mostBytes || entry.time().isBefore(oldest)) {
        Files.deleteIfExists(entry.file());
      }
    }
  }

  private static String key(String address) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
