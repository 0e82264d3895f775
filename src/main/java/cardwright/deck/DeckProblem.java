package cardwright.deck;

/// Something that is wrong with a file of a deck or of data, told as `file:line: message`.
///
/// @param file as the user named it
/// @param line number of the line, from 1; 0 if it is about the whole file
/// @param message what is wrong and what to do, in one sentence
public record DeckProblem(String file, int line, String message) {

  /// A problem of a whole file.
  public static DeckProblem of(String file, String message) {
    return new DeckProblem(file, 0, message);
  }

  @Override
  public String toString() {
    return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
  }
}
