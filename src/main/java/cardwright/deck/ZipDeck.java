package cardwright.deck;

import cardwright.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The cards of a zip file, read where they are: nothing is unpacked to the disk, so no name in it
/// can lead anywhere. Which entries are cards goes by the rule of [DeckFolder]. For use by several
/// threads.
public final class ZipDeck implements AutoCloseable {

  private static final int MOST_ENTRIES = 2_000_000;

  /// The most of all cards together, unpacked.
  static final long MOST_BYTES = 20L << 30;

  /// How names were written before there was Unicode in zip files.
  private static final String OLD_NAMES = "IBM437";

  private final Path file;
  private final ZipFile zip;
  private final long mostBytes;
  private final AtomicLong bytes = new AtomicLong();
  private final Map<Path, ZipEntry> cards = new LinkedHashMap<>();

  private ZipDeck(Path file, ZipFile zip, long mostBytes) {
    this.file = file;
    this.zip = zip;
    this.mostBytes = mostBytes;
  }

  /// Whether a file is a zip, by its first bytes.
  public static boolean isZip(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(4);
      boolean empty = head.length == 4 && head[2] == 5 && head[3] == 6;
      boolean full = head.length == 4 && head[2] == 3 && head[3] == 4;
      return (empty || full) && head[0] == 'P' && head[1] == 'K';
    } catch (IOException e) {
      return false;
    }
  }

  /// Opens a zip file.
  ///
  /// @param problems gets what is left out of it
  /// @throws DeckException if it cannot be read
  public static ZipDeck open(Path file, Collection<DeckProblem> problems) throws DeckException {
    return open(file, problems, MOST_BYTES);
  }

  static ZipDeck open(Path file, Collection<DeckProblem> problems, long mostBytes)
      throws DeckException {
    try {
      ZipDeck deck = new ZipDeck(file, zip(file), mostBytes);
      deck.find(problems);
      return deck;
    } catch (ZipException e) {
      throw failed(file, Messages.of("deck.noZipCanRead", e.getMessage()), e);
    } catch (IOException e) {
      throw failed(file, Causes.of(e), e);
    }
  }

  private static DeckException failed(Path file, String message, IOException e) {
    return new DeckException(DeckProblem.of(file.toString(), message), e);
  }

  private static ZipFile zip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      boolean name = String.valueOf(e.getMessage()).contains("bad entry name");
      if (name && Charset.isSupported(OLD_NAMES)) {
        return new ZipFile(file.toFile(), Charset.forName(OLD_NAMES));
      }
      throw e;
    }
  }

  private void find(Collection<DeckProblem> problems) throws IOException {
    if (zip.size() > MOST_ENTRIES) {
      zip.close();
      throw new ZipException(Messages.of("deck.moreThanEntries", MOST_ENTRIES));
    }
    Map<String, ZipEntry> found = new TreeMap<>();
    zip.stream()
        .filter(entry -> !entry.isDirectory() && isCard(entry.getName()))
        .forEach(
            entry -> {
              if (found.putIfAbsent(entry.getName(), entry) != null) {
                problems.add(problem(entry, Messages.of("deck.zipTwiceOnlyOneRead")));
              }
            });
    for (ZipEntry entry : found.values()) {
      if (isUnsafe(entry.getName())) {
        problems.add(problem(entry, Messages.of("deck.nameLeadsOutZipLeft")));
        continue;
      }
      try {
        cards.put(file.resolve(entry.getName()), entry);
      } catch (InvalidPathException e) {
        problems.add(problem(entry, Messages.of("deck.systemsLocaleCannotNameSet")));
      }
    }
  }

  private DeckProblem problem(ZipEntry entry, String message) {
    return DeckProblem.of(PathText.of(file) + "/" + entry.getName(), message);
  }

  /// A card's name ends so, and neither it nor a folder on the way is hidden.
  private static boolean isCard(String name) {
    List<String> parts = List.of(name.split("[/\\\\]"));
    boolean shown =
        parts.stream()
            .noneMatch(part -> part.startsWith(".") && !part.equals("..") && !part.equals("."));
    return shown && !parts.getFirst().equals("__MACOSX") && DeckFolder.isCardName(parts.getLast());
  }

  private static boolean isUnsafe(String name) {
    boolean drive = name.length() > 1 && name.charAt(1) == ':';
    return name.startsWith("/")
        || name.startsWith("\\")
        || drive
        || name.indexOf('\0') >= 0
        || List.of(name.split("[/\\\\]")).contains("..");
  }

  /// What the cards are called: the zip's path and theirs inside, in the order of names. There are
  /// no such files.
  public List<Path> cards() {
    return new ArrayList<>(cards.keySet());
  }

  /// Whether a card is in this zip.
  public boolean has(Path card) {
    return cards.containsKey(card);
  }

  /// Reads a card.
  ///
  /// @param card as [#cards] calls it
  /// @throws DeckException if it cannot be read or is too large, or all cards together are
  public CardFile read(Path card) throws DeckException {
    ZipEntry entry = cards.get(card);
    if (entry == null) {
      throw new DeckException(
          DeckProblem.of(card.toString(), Messages.of("deck.thereNoSuchCardZip")));
    }
    if (bytes.get() > mostBytes) {
      String message = Messages.of("deck.cardsOfZipTooLarge", mostBytes >> 20);
      throw new DeckException(DeckProblem.of(PathText.of(card), message));
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return CardFile.read(card, new CountedInput(in, new Counter(bytes)::count));
    } catch (IOException e) {
      throw failed(card, Causes.of(e), e);
    }
  }

  /// Adds up what several streams have been read.
  private static final class Counter {
    private final AtomicLong sum;
    private long before;

    private Counter(AtomicLong sum) {
      this.sum = sum;
    }

    private void count(long now) {
      sum.addAndGet(now - before);
      before = now;
    }
  }

  @Override
  public void close() throws DeckException {
    try {
      zip.close();
    } catch (IOException e) {
      throw failed(file, Causes.of(e), e);
    }
  }
}
