package cardwright.deck;

/// Is told what reading data finds, record by record, in their order.
public interface RecordSink {

  /// A record that can become a card.
  void record(CardRecord cardRecord);

  /// A record that cannot; the others go on.
  void rejected(DeckProblem problem);

  /// Something of the data that is left out of the cards.
  void note(DeckProblem problem);

  /// What the next record or reject is made of.
  default void source(RawRecord raw) {}

  /// Whether to read on; asked before each record.
  default boolean goesOn() {
    return true;
  }
}
