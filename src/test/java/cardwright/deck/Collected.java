package cardwright.deck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Everything that reading a file of records told.
final class Collected implements RecordSink {

  final List<CardRecord> cards = new ArrayList<>();
  final List<String> rejected = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  private final Path file;

  private Collected(Path file) {
    this.file = file;
  }

  /// Writes data to a file and reads them as records. Messages start at the line number.
  static Collected read(Path file, String data) throws IOException, DeckException {
    return read(file, data.getBytes(UTF_8));
  }

  static Collected read(Path file, byte[] data) throws IOException, DeckException {
    Files.write(file, data);
    Collected collected = new Collected(file);
    Records.read(file, collected);
    return collected;
  }

  @Override
  public void record(CardRecord cardRecord) {
    cards.add(cardRecord);
  }

  @Override
  public void rejected(DeckProblem problem) {
    rejected.add(problem.toString().replace(file + ":", ""));
  }

  @Override
  public void note(DeckProblem problem) {
    notes.add(problem.toString().replace(file + ":", ""));
  }
}
