package cardwright.deck;

import cardwright.text.Messages;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Spreadsheets of forms that are not read: told from broken ones, with what to do.
public final class OtherSheets {

  private static final int HEAD = 128;

  /// An OpenDocument file begins with what it is, unpacked; an old workbook of Excel with a sign.
  private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";

  private static final String OLD_EXCEL = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private OtherSheets() {}

  /// Opens a file of data, once: it may be a pipe.
  ///
  /// @throws DeckException if it is of such a form
  /// @throws IOException if it cannot be read
  public static InputStream open(Path file) throws DeckException, IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      in.mark(HEAD);
      Optional<DeckProblem> problem = problem(file, in.readNBytes(HEAD));
      if (problem.isPresent()) {
        throw new DeckException(problem.get());
      }
      in.reset();
      return in;
    } catch (DeckException | IOException e) {
      in.close();
      throw e;
    }
  }

  private static Optional<DeckProblem> problem(Path file, byte[] bytes) {
    String head = new String(bytes, StandardCharsets.ISO_8859_1);
    String message = null;
    if (head.startsWith("PK") && head.contains(OPEN_DOCUMENT)) {
      message = Messages.of("deck.openDocumentSaveAs");
    } else if (head.startsWith(OLD_EXCEL)) {
      message = Messages.of("deck.oldExcelSaveAs");
    }
    return Optional.ofNullable(message).map(text -> DeckProblem.of(file.toString(), text));
  }
}
