package cardwright.deck;

import cardwright.text.Messages;
import cardwright.text.Utf8;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What one job replaces, kept compressed so that it can be brought back: written before the files
/// are touched, so that a killed job can be undone too. Not for use by several threads.
///
/// Each batch is a GZIP member of its own, on lines of JSON; one that a killed process left half
/// written ends the file.
public final class JobJournal {

  /// A file that a job replaced.
  ///
  /// @param file absolute
  /// @param before what it held
  /// @param after the digest of what the job gave it
  record Entry(Path file, byte[] before, String after) {

    static Entry of(Path file, byte[] before, byte[] after) {
      return new Entry(file.toAbsolutePath(), before, digest(after));
    }
  }

  static final String END = ".jsonl.gz";

  /// The most that one job keeps, compressed: about a hundred thousand cards.
  static final long MOST_BYTES = 200L << 20;

  private static final int BUFFER = 65_536;

  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final String job;
  private final long mostBytes;
  private final UnaryOperator<FileChannel> disk;
  private @Nullable Path file;
  private long left;

  /// @param folder where journals are kept; made when there is something to keep
  /// @param job the job's name, `set`
  public JobJournal(Path folder, String job) {
    this(folder, job, MOST_BYTES);
  }

  JobJournal(Path folder, String job, long mostBytes) {
    this(folder, job, mostBytes, UnaryOperator.identity());
  }

  /// @param disk what the journal is written through; tests put one that is full in its place
  JobJournal(Path folder, String job, long mostBytes, UnaryOperator<FileChannel> disk) {
    this.folder = folder;
    this.job = job;
    this.mostBytes = mostBytes;
    this.disk = disk;
  }

  /// What `undo-job` calls this job; null as long as nothing was kept.
  public @Nullable String id() {
    return file == null ? null : id(file);
  }

  /// How many replaced files are not kept, for the journal is as large as it may become.
  public long left() {
    return left;
  }

  static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - END.length());
  }

  /// Keeps what files held.
  ///
  /// @throws IOException if it cannot be kept
  void add(List<Entry> entries) throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    if (file == null) {
      file = begin(lines(entries));
    } else if (left > 0 || Files.size(file) >= mostBytes) {
      left += entries.size();
    } else {
      append(file, StandardOpenOption.WRITE, lines(entries));
    }
  }

  /// Makes the journal, with its first files; where that fails, there is none.
  private Path begin(String lines) throws IOException {
    Files.createDirectories(folder);
    Instant now = Instant.now();
    ObjectNode head = JSON.createObjectNode();
    head.put("job", job);
    head.put("time", now.toString());
    String start = JSON.writeValueAsString(head) + "\n";
    for (int again = 1; ; again++) {
      String id = ID.format(now) + (again == 1 ? "" : "-" + again);
      Path path = folder.resolve(id + END);
      try {
        append(path, StandardOpenOption.CREATE_NEW, start, lines);
        return path;
      } catch (FileAlreadyExistsException e) {
        // Another job of the same second has it.
      } catch (IOException e) {
        Files.deleteIfExists(path);
        throw e;
      }
    }
  }

  private static String lines(List<Entry> entries) {
    StringBuilder lines = new StringBuilder();
    for (Entry entry : entries) {
      ObjectNode line = JSON.createObjectNode();
      line.put("file", entry.file().toString());
      switch (Utf8.decode(entry.before())) {
        case Utf8.Text(String text) -> line.put("before", text);
        case Utf8.NotUtf8 _ ->
            line.put("bytes", Base64.getEncoder().encodeToString(entry.before()));
      }
      line.put("after", entry.after());
      lines.append(JSON.writeValueAsString(line)).append('\n');
    }
    return lines.toString();
  }

  /// Cards are packed while their job waits.
  private static final class Fast extends GZIPOutputStream {

    private Fast(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /// Adds parts, each packed on its own, or nothing: what stands behind half a part would be lost.
  private void append(Path to, StandardOpenOption how, String... parts) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (String part : parts) {
      try (GZIPOutputStream zip = new Fast(packed)) {
        zip.write(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    ByteBuffer bytes = ByteBuffer.wrap(packed.toByteArray());
    try (FileChannel out = disk.apply(FileChannel.open(to, how, StandardOpenOption.WRITE))) {
      long end = out.size();
      try {
        while (bytes.hasRemaining()) {
          out.write(bytes, end + bytes.position());
        }
      } catch (IOException e) {
        out.truncate(end);
        throw e;
      }
    }
  }

  /// Reads a journal from its start, one file at a time.
  ///
  /// @return the job's name and time
  /// @throws IOException if it is no journal
  static Head read(Path file, Consumer<Entry> entries) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      JsonNode head = JSON.readTree(String.valueOf(in.readLine()));
      Head found = new Head(head.path("job").asString(""), head.path("time").asString(""));
      readEntries(in, entries);
      return found;
    } catch (JacksonException e) {
      throw new IOException(Messages.of("deck.noJournalJob"), e);
    }
  }

  /// The first line of a journal.
  record Head(String job, String time) {}

  private static void readEntries(BufferedReader in, Consumer<Entry> entries) throws IOException {
    while (true) {
      String line;
      try {
        line = in.readLine();
      } catch (EOFException | ZipException e) {
        return;
      }
      if (line == null) {
        return;
      }
      JsonNode entry = JSON.readTree(line);
      entries.accept(
          new Entry(
              Path.of(entry.path("file").asString("")),
              entry.has("bytes")
                  ? Base64.getDecoder().decode(entry.path("bytes").asString(""))
                  : Utf8.encode(entry.path("before").asString("")),
              entry.path("after").asString("")));
    }
  }

  /// The digest of a file's bytes.
  static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
