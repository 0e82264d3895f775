package cardwright.preview;

/// What is done with the parts of a card that its page does not show.
public enum Cleaning {

  /// They are left out, as on the Hub.
  AS_THE_HUB,

  /// They stand in their places as marked source text, and harmless looks that the Hub drops are
  /// kept. Just as safe: nothing is run or loaded that [#AS_THE_HUB] would not.
  AS_WRITTEN
}
