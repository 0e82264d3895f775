package cardwright.app.source;

import cardwright.app.session.Background;
import cardwright.app.session.CardSession;
import cardwright.app.session.LatestWins;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import cardwright.text.Edit;
import cardwright.text.Replacement;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/// The shown card's text in an editor. What is typed is an edit of the card, in the history that
/// all views share; what other views change is changed here with the caret and the view staying
/// put.
public final class SourcePane extends BorderPane {

  /// A line of a million chars cannot be laid out in reasonable time.
  private static final int LONGEST_LINE = 100_000;

  /// Equal to no line that is shown: none has a line end in it.
  private static final StyledLine UNKNOWN = new StyledLine("\n", List.of());

  /// Typing in a row, which is undone together.
  private record TypingRun(int number) {}

  /// Where someone was in a card.
  private record Place(int caret, double scroll) {}

  private final CodeArea area = new CodeArea();
  private final VirtualizedScrollPane<CodeArea> scroll = new VirtualizedScrollPane<>(area);
  private final Label tooLong = new Label(Texts.of("source.tooLong"));
  private final LatestWins<Highlighting> highlighter;
  private final Map<CardSession, Place> places = new WeakHashMap<>();
  private List<StyledLine> styled = List.of();
  private ShownText shown = ShownText.of("");
  private @Nullable CardSession session;
  private boolean updating;
  private boolean typing;
  private int run;
  private int runEnd = -1;
  private final SourceEmoji emoji = new SourceEmoji(area);
  private final FindBar find = new FindBar(this);
  private IntConsumer onCaret = offset -> {};

  /// @param background where highlighting is worked out
  public SourcePane(Background background) {
    highlighter = new LatestWins<>(background, this::highlight, e -> {});
    setId("source-pane");
    area.setId("source");
    area.setAccessibleText(Texts.of("source.name"));
    area.setUndoManager(UndoUtils.noOpUndoManager());
    area.setParagraphGraphicFactory(LineNumberFactory.get(area));
    area.setLineHighlighterOn(false);
    area.plainTextChanges().subscribe(this::forgetStyles);
    area.plainTextChanges().subscribe(this::onChange);
    area.currentParagraphProperty().addListener((property, before, now) -> onLine());
    area.focusedProperty().subscribe(this::onLine);
    tooLong.getStyleClass().add("hint");
    tooLong.setWrapText(true);
    setCenter(scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// Shows a card as it is now; null for none.
  public void show(@Nullable CardSession now) {
    if (now != session) {
      open(now);
    } else if (now != null && !now.text().equals(shown.text())) {
      shown = ShownText.of(now.text());
      if (typing) {
        // What was typed stands there already, unless it became something else in the card.
        Platform.runLater(this::adjust);
      } else {
        adjust();
      }
      restyle(now.reading());
    }
  }

  private void open(@Nullable CardSession now) {
    CardSession before = session;
    if (before != null) {
      places.put(
          before, new Place(area.getCaretPosition(), area.estimatedScrollYProperty().getValue()));
    }
    session = now;
    shown = ShownText.of(now == null ? "" : now.text());
    boolean showable =
        shown.shown().lines().mapToInt(String::length).max().orElse(0) <= LONGEST_LINE;
    setCenter(showable ? scroll : tooLong);
    styled = List.of();
    runEnd = -1;
    update(() -> area.replaceText(showable ? shown.shown() : ""));
    area.setEditable(now != null && now.editable() && showable);
    Place place = places.getOrDefault(now, new Place(0, 0));
    area.moveTo(Math.min(place.caret(), area.getLength()));
    Platform.runLater(() -> area.scrollYToPixel(place.scroll()));
    if (now != null && showable) {
      restyle(now.reading());
    }
  }

  private void update(Runnable change) {
    updating = true;
    change.run();
    updating = false;
  }

  /// Makes the editor show what the card has, changing no more than differs.
  private void adjust() {
    if (getCenter() != scroll) {
      return;
    }
    Edit edit = Edit.between("Show", area.getText(), shown.shown());
    for (Replacement part : edit.replacements()) {
      int anchor = edit.map(area.getAnchor());
      int caret = edit.map(area.getCaretPosition());
      double top = area.estimatedScrollYProperty().getValue();
      update(
          () -> {
            area.replaceText(part.span().start(), part.span().end(), part.text());
            area.selectRange(anchor, caret);
          });
      area.scrollYToPixel(top);
    }
  }

  private void onChange(PlainTextChange change) {
    CardSession card = session;
    if (updating || card == null) {
      return;
    }
    int removed = change.getRemoved().length();
    String inserted = change.getInserted();
    int at = change.getPosition();
    ShownText before = shown;
    boolean goesOn =
        removed + inserted.length() == 1
            && !inserted.equals("\n")
            && (at == runEnd || at + removed == runEnd);
    run += goesOn ? 0 : 1;
    runEnd = at + inserted.length();
    typing = true;
    boolean taken =
        card.change((engine, reading) -> before.edit(at, removed, inserted), new TypingRun(run))
            .isEmpty();
    typing = false;
    if (!taken || !area.getText().equals(shown.shown())) {
      // The editor is in the middle of its change.
      Platform.runLater(this::adjust);
    }
  }

  /// What comes into a line has the styles of what stood there; the line is to be styled anew even
  /// if its text comes back.
  private void forgetStyles(PlainTextChange change) {
    int line = area.offsetToPosition(change.getPosition(), Bias.Forward).getMajor();
    int removed = (int) change.getRemoved().chars().filter(c -> c == '\n').count();
    int inserted = (int) change.getInserted().chars().filter(c -> c == '\n').count();
    if (line + removed < styled.size()) {
      List<StyledLine> lines = new ArrayList<>(styled);
      lines.subList(line, line + removed + 1).clear();
      lines.addAll(line, Collections.nCopies(inserted + 1, UNKNOWN));
      styled = lines;
    }
  }

  private void restyle(Reading reading) {
    ShownText of = shown;
    highlighter.submit(() -> Highlighting.of(of, reading));
  }

  private void highlight(Highlighting result) {
    if (result.of() != shown || getCenter() != scroll) {
      return;
    }
    Highlighting.Changed changed = result.since(styled);
    styled = result.lines();
    emoji.show(styled);
    if (changed.first() >= changed.end() || area.getParagraphs().size() < changed.end()) {
      return;
    }
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    for (StyledLine line : styled.subList(changed.first(), changed.end())) {
      line.runs().forEach(part -> spans.add(part.styles(), part.length()));
      spans.add(List.of(), 1);
    }
    int start = area.getAbsolutePosition(changed.first(), 0);
    var all = spans.create();
    int length = Math.min(all.length(), area.getLength() - start);
    update(() -> area.setStyleSpans(start, all.subView(0, length)));
  }

  /// The focus goes to the editor in this pane.
  @Override
  public void requestFocus() {
    area.requestFocus();
  }

  /// @param listener takes the offset in the card's text where the caret is, whenever someone has
  ///   gone to another line with it
  public void onCaret(IntConsumer listener) {
    onCaret = listener;
  }

  private void onLine() {
    int caret = area.getCaretPosition();
    if (session != null && area.isFocused() && !updating && caret <= shown.shown().length()) {
      onCaret.accept(shown.toText(new Span(caret, caret)).start());
    }
  }

  /// Selects a range of the card's text, and brings it into view.
  public void select(Span span) {
    area.requestFocus();
    int start = Math.min(shown.toShown(span.start()), area.getLength());
    int end = Math.min(shown.toShown(span.end()), area.getLength());
    area.selectRange(start, end);
    int line = area.offsetToPosition(start, Bias.Forward).getMajor();
    area.showParagraphInViewport(line);
    area.requestFollowCaret();
  }

  /// Starts a search, for what is selected if it is a part of a line.
  ///
  /// @param replace whether to replace what is found
  public void find(boolean replace) {
    setTop(find);
    find.open(area.getSelectedText(), replace);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F3) {
      find.step(event.isShiftDown());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && getTop() != null) {
      setTop(null);
      area.requestFocus();
      event.consume();
    } else if (area.isFocused()) {
      emoji.onKey(event);
    }
  }

  void closeFind() {
    setTop(null);
    area.requestFocus();
  }

  /// What is searched.
  String searched() {
    return shown.shown();
  }

  /// What is selected, in what is searched.
  Span selected() {
    return new Span(area.getSelection().getStart(), area.getSelection().getEnd());
  }

  /// Selects a place that was found.
  void selectFound(Span span) {
    area.selectRange(span.start(), span.end());
    area.requestFollowCaret();
  }

  /// Replaces places of what is searched, as one step.
  void replace(List<Replacement> found) {
    CardSession card = session;
    if (card == null || found.isEmpty()) {
      return;
    }
    ShownText before = shown;
    List<Replacement> parts = new ArrayList<>();
    for (Replacement part : found) {
      Span span = before.toText(part.span());
      parts.add(new Replacement(span, before.spelled(span, part.text())));
    }
    card.change((engine, reading) -> new Edit(Texts.of("source.replace"), parts), null);
  }
}
