package cardwright.card;

import cardwright.layout.LayoutReading;
import cardwright.matter.FrontMatter;
import cardwright.table.Table;
import cardwright.text.Lazy;
import cardwright.text.Problem;
import java.util.List;
import java.util.Optional;

/// A reading of which only the data are worked out at once.
final class LazyReading implements Reading {

  private final String text;
  private final CardData data;
  private final FrontMatter matter;
  private final Lazy<List<Table>> tables;
  private final Optional<LayoutReading> layout;
  private final Lazy<Boolean> exact;
  private final Lazy<List<Field>> fields;
  private final Lazy<List<OwnText>> ownText;
  private final Lazy<List<Problem>> problems;

  LazyReading(
      String text,
      CardData data,
      FrontMatter matter,
      Lazy<List<Table>> tables,
      Optional<LayoutReading> layout) {
    this.text = text;
    this.data = data;
    this.matter = matter;
    this.tables = tables;
    this.layout = layout;
    exact = new Lazy<>(() -> layout.filter(l -> CardWriter.gives(l, data, text)).isPresent());
    fields = new Lazy<>(() -> layout.map(Fields::of).orElse(List.of()));
    ownText = new Lazy<>(() -> OwnTexts.find(text, matter, layout));
    problems = new Lazy<>(() -> CardProblems.of(matter, layout));
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public CardData data() {
    return data;
  }

  @Override
  public boolean exact() {
    return exact.get();
  }

  @Override
  public FrontMatter frontMatter() {
    return matter;
  }

  @Override
  public List<Table> tables() {
    return tables.get();
  }

  @Override
  public Optional<LayoutReading> layout() {
    return layout;
  }

  @Override
  public List<Field> fields() {
    return fields.get();
  }

  @Override
  public List<OwnText> ownText() {
    return ownText.get();
  }

  @Override
  public List<Problem> problems() {
    return problems.get();
  }
}
