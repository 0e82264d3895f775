package cardwright.deck;

import cardwright.card.Reading;
import cardwright.preview.export.PageFile;
import cardwright.preview.export.PageLook;
import cardwright.preview.picture.LocalPictures;
import cardwright.preview.picture.PictureSource;
import cardwright.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes the pages of cards as files into a folder, one file per card, named after it. One of the
/// cards is never overwritten. Not for use by several threads.
public final class PageFiles {

  private static final String README = "readme.md";

  private final PageFile pages;
  private final Path folder;
  private final PageLook look;
  private final List<Path> cards;
  private final Set<String> taken = new HashSet<>();

  /// @param folder to write into; created where it is missing
  /// @param cards all cards of the run, none of which is to be overwritten
  public PageFiles(PageFile pages, Path folder, PageLook look, Collection<Path> cards) {
    this.pages = pages;
    this.folder = folder;
    this.look = look;
    this.cards = List.copyOf(cards);
  }

  /// Writes the page of a card.
  ///
  /// @param card the card's file, which gives the page its name and its pictures
  /// @param reading what is shown, which need not be what the file holds
  /// @return the file that was written, or that held this page already
  /// @throws DeckException if the page cannot be made or written; the message says why
  public Path write(Path card, Reading reading) throws DeckException {
    Path file = target(card, reading);
    for (Path other : cards) {
      if (isSame(other, file)) {
        throw failed(card, Messages.of("deck.pageWouldOverwriteCardUse", other));
      }
    }
    try {
      SafeFiles.write(file, pages.write(reading, CardNames.name(card), beside(card), look));
      return file;
    } catch (IOException e) {
      throw failed(card, Messages.of("deck.noPage", e.getMessage()));
    }
  }

  private static PictureSource beside(Path card) {
    Path parent = card.toAbsolutePath().getParent();
    return parent == null ? PictureSource.NONE : new LocalPictures(parent);
  }

  private static boolean isSame(Path card, Path file) {
    try {
      return Files.exists(file) && Files.isSameFile(card, file);
    } catch (IOException e) {
      return card.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
    }
  }

  private static DeckException failed(Path card, String message) {
    return new DeckException(DeckProblem.of(card.toString(), message));
  }

  private Path target(Path card, Reading reading) throws DeckException {
    String name = name(card, reading);
    String end = "." + look.format().extension();
    String free = name + end;
    for (int number = 2; !taken.add(folded(free)); number++) {
      free = name + "-" + number + end;
    }
    String fault = NamePattern.fault(free).orElse(null);
    if (fault != null) {
      throw failed(card, Messages.of("deck.pageCannotNamed", free, fault));
    }
    try {
      return folder.resolve(free);
    } catch (InvalidPathException e) {
      throw failed(card, Messages.of("deck.systemsLocaleCannotNamePage"));
    }
  }

  /// The name of the card's file; of a README.md, which all cards of the Hub are called, the
  /// model's name, or that of its folder.
  private static String name(Path card, Reading reading) {
    String file = String.valueOf(card.getFileName());
    if (!file.toLowerCase(Locale.ROOT).equals(README)) {
      int dot = file.lastIndexOf('.');
      return dot > 0 ? file.substring(0, dot) : file;
    }
    String model = reading.data().model();
    String name = model == null ? "" : model.substring(model.lastIndexOf('/') + 1).strip();
    if (!name.isEmpty() && NamePattern.fault(name + ".html").isEmpty()) {
      return name;
    }
    Path parent = card.toAbsolutePath().getParent();
    boolean nameless = parent == null || parent.getFileName() == null;
    return nameless ? "README" : parent.getFileName().toString();
  }

  /// Names that some file system takes for the same are the same.
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
