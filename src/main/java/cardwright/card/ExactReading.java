package cardwright.card;

import cardwright.layout.ExactCard;
import cardwright.layout.LayoutReading;
import cardwright.matter.FrontMatter;
import cardwright.table.Table;
import cardwright.text.Lazy;
import cardwright.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A reading of a card that fits its layout to the letter, of which only the data are known: for
/// the rest it is decoded and read when that is first asked for.
final class ExactReading implements Reading {

  private final CardData data;
  private final Lazy<Reading> whole;

  ExactReading(ExactCard card, CardReader reader) {
    data = CardValues.data(card.layout(), card.values(), card.head().values());
    whole = new Lazy<>(() -> reader.later(text(card.raw())));
  }

  private static String text(String raw) {
    return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  @Override
  public String text() {
    return whole.get().text();
  }

  @Override
  public CardData data() {
    return data;
  }

  @Override
  public boolean exact() {
    return whole.get().exact();
  }

  @Override
  public FrontMatter frontMatter() {
    return whole.get().frontMatter();
  }

  @Override
  public List<Table> tables() {
    return whole.get().tables();
  }

  @Override
  public Optional<LayoutReading> layout() {
    return whole.get().layout();
  }

  @Override
  public List<Field> fields() {
    return whole.get().fields();
  }

  @Override
  public List<OwnText> ownText() {
    return whole.get().ownText();
  }

  @Override
  public List<Problem> problems() {
    return whole.get().problems();
  }
}
