package cardwright.deck;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where new cards go: a folder, a zip file, or a file of JSON Lines. For use by one thread.
public interface CardOutput extends AutoCloseable {

  /// What became of a card.
  enum Outcome {
    /// There was none of that name.
    NEW,
    /// There was one with other content.
    CHANGED,
    /// There was one with this content; it was not touched.
    UNCHANGED,
    /// It could not be written; what was there is as it was.
    FAILED
  }

  /// A card that is to be put out.
  ///
  /// @param name a path with `/` between folders, that leads to nowhere else
  record Named(String name, byte[] content) {}

  /// Where the reason lies that a card failed.
  enum Cause {
    /// In the card, or its file.
    OWN,
    /// Perhaps in the folder that the cards are in.
    FOLDER,
    /// Perhaps in the disk that the cards are on.
    DISK,
    /// For sure in something that many have in common: it stops the job and is told once.
    COMMON
  }

  /// What became of it.
  ///
  /// @param problem why it failed; null if it did not
  /// @param cause where that lies
  record Put(Outcome outcome, @Nullable DeckProblem problem, Cause cause) {

    /// What became of a card for reasons of its own.
    Put(Outcome outcome, @Nullable DeckProblem problem) {
      this(outcome, problem, Cause.OWN);
    }

    /// Whether the problem is not its own but that of many, which stops the job and is told once.
    public boolean stops() {
      return cause == Cause.COMMON;
    }
  }

  /// Puts cards out, all together.
  ///
  /// @return what became of each, in their order; if one of them stops, no more are to be put out
  /// @throws DeckException if nothing can be put out any more
  List<Put> put(List<Named> cards) throws DeckException;

  /// Makes what was put out the result; without it a single file is left as it was.
  ///
  /// @throws DeckException if that fails
  void finish() throws DeckException;

  /// Without [#finish] before, takes back what only counts as a whole.
  @Override
  void close() throws DeckException;

  /// An output for a dry run: every card is new.
  static CardOutput none() {
    return new CardOutput() {
      @Override
      public List<Put> put(List<Named> cards) {
        return Collections.nCopies(cards.size(), new Put(Outcome.NEW, null));
      }

      @Override
      public void finish() {}

      @Override
      public void close() {}
    };
  }
}
