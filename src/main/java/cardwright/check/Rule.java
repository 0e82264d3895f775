package cardwright.check;

import cardwright.card.Reading;

/// Something that a card ought to keep to.
@FunctionalInterface
interface Rule {

  /// Finds what does not; safe for several threads at once.
  void check(Reading reading, Findings findings);
}
