package cardwright.preview;

import cardwright.card.CardData;
import cardwright.card.Reading;
import cardwright.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// Makes the Hub's page of a card. What did not change since a page before is taken from there; it
/// makes no difference to the page, only to the time. Safe for use by several threads.
///
/// A picture keeps the address that the card gives it. A relative one is relative to the card's
/// folder: whoever shows the page loads it from there, as
/// [cardwright.preview.picture.LocalPictures] does, and no browser is given the folder itself.
public final class PageRenderer {

  /// A longer block is shown only so far, and the page ends there.
  static final int LONGEST_BLOCK = 400_000;

  /// The rest of a body of this size is not looked at.
  static final int READ_CHARS = 2_000_000;

  /// What [#beginning] shows: some windows' heights.
  private static final int BEGINNING_CHARS = 24_000;

  /// Two pages of the largest size.
  private static final long KEPT_CHARS = 40_000_000;

  private final SegmentParser parser = new SegmentParser();
  private final MarkdownRenderer markdown = new MarkdownRenderer();
  private final EmojiPictures emoji = new EmojiPictures();
  private final BlockCleaner cleaner = new BlockCleaner(emoji);
  private final PageHead heads = new PageHead(emoji);
  private final AtomicReference<Segments> last = new AtomicReference<>(Segments.NONE);
  private final RecentResults<RawKey, MarkdownRenderer.Raw> raws = new RecentResults<>(KEPT_CHARS);
  private final RecentResults<BlockKey, BlockCleaner.Block> blocks =
      new RecentResults<>(KEPT_CHARS);

  private record RawKey(String source, MarkdownRenderer.Context context) {}

  private record BlockKey(String html, Cleaning cleaning, Map<String, String> names) {}

  /// The page of a card as the Hub shows it. Never fails: a body that is too deep to be laid out is
  /// shown as it is written.
  public HubPage render(Reading reading) {
    return render(reading, Cleaning.AS_THE_HUB);
  }

  /// The page of a card, cleaned in that way. Never fails.
  public HubPage render(Reading reading, Cleaning cleaning) {
    return render(reading, cleaning, Messages.of("preview.modelCard"));
  }

  /// The page of a card, cleaned in that way. Never fails.
  ///
  /// @param name what a card is called that does not say which model it is of
  public HubPage render(Reading reading, Cleaning cleaning, String name) {
    return render(reading, cleaning, name, Integer.MAX_VALUE);
  }

  /// The first blocks of the page, made in a moment: what can be shown while the page of a long
  /// card is made.
  ///
  /// @param name as for [#render]
  public HubPage beginning(Reading reading, Cleaning cleaning, String name) {
    return render(reading, cleaning, name, BEGINNING_CHARS);
  }

  private HubPage render(Reading reading, Cleaning cleaning, String name, int most) {
    int bodyStart = reading.frontMatter().bodyStart();
    int firstLine = Segment.lines(reading.text().substring(0, bodyStart));
    List<Segment> segments = segments(reading.text().substring(bodyStart)).list();
    List<Segment> shown = shown(segments, most);
    boolean more = shown != segments || reading.text().length() - bodyStart > READ_CHARS;
    boolean cut = more && most == Integer.MAX_VALUE;
    List<MarkdownRenderer.Raw> raws = raws(shown);
    // What the card says is asked for as late as can be: it may be worked out meanwhile.
    Body body = new Body(shown, raws, cut, cleaning, names(reading.data()));
    List<PageBlock> article = body.blocks(firstLine);
    return new HubPage(
        PageHead.title(reading, name),
        List.of(PageBlock.head(heads.html(reading, name))),
        article,
        body.removals());
  }

  /// The HTML of a Markdown text before it is sanitised.
  String unsafeHtml(String text) {
    StringBuilder html = new StringBuilder();
    raws(segments(text).list()).forEach(raw -> html.append(raw.html()));
    return html.toString();
  }

  private Segments segments(String text) {
    String whole = text.length() > READ_CHARS ? text.substring(0, READ_CHARS) : text;
    // CommonMark 0.31, 2.3: U+0000 is shown as U+FFFD. A byte order mark is no part of the page.
    String body = MarkedPlaces.without(whole.replace('\0', '\uFFFD').replace('\uFEFF', ' '));
    Segments made = last.get().edited(body, parser);
    last.set(made);
    return made;
  }

  /// The segments that are shown: the first ones of about `most` characters, and none after one
  /// that is too long by itself.
  private static List<Segment> shown(List<Segment> segments, int most) {
    int left = most;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (left <= 0) {
        return segments.subList(0, i);
      }
      left -= segment.source().length();
      if (segment.source().length() > LONGEST_BLOCK) {
        String part = segment.source().substring(0, LONGEST_BLOCK);
        List<Segment> shown = new ArrayList<>(segments.subList(0, i));
        shown.add(new Segment(segment.kind(), part, Segment.lines(part), List.of(), List.of()));
        return shown;
      }
    }
    return segments;
  }

  private static Map<String, String> names(CardData data) {
    Map<String, String> names = new HashMap<>();
    data.people()
        .forEach(
            person -> {
              if (person.avatar() != null) {
                names.put(person.avatar(), person.name());
              }
            });
    return Map.copyOf(names);
  }

  /// The HTML of each segment, not sanitised.
  private List<MarkdownRenderer.Raw> raws(List<Segment> segments) {
    List<MarkdownRenderer.Raw> made = new ArrayList<>(segments.size());
    MarkdownRenderer.Context context = context(segments);
    for (Segment segment : segments) {
      boolean refers = segment.source().indexOf('[') >= 0;
      RawKey key = new RawKey(segment.source(), refers ? context : MarkdownRenderer.Context.NONE);
      made.add(
          raws.get(
              key,
              segment.source().length() * 3 + 100,
              () -> markdown.render(key.source(), key.context())));
    }
    return made;
  }

  private static MarkdownRenderer.Context context(List<Segment> segments) {
    List<String> references = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    List<String> notes = new ArrayList<>();
    for (Segment segment : segments) {
      references.addAll(segment.references());
      for (String label : segment.footnotes()) {
        if (labels.add(PageMarks.key(label))) {
          notes.add(label);
        }
      }
    }
    return references.isEmpty() && notes.isEmpty()
        ? MarkdownRenderer.Context.NONE
        : MarkdownRenderer.Context.of(references, notes);
  }

  /// One body on its way to the page.
  private final class Body {

    private final List<Segment> segments;
    private final List<MarkdownRenderer.Raw> raws;
    private final boolean cut;
    private final Cleaning cleaning;
    private final Map<String, String> names;
    private final Map<String, String> footnotes = new LinkedHashMap<>();
    private final LinkedHashMap<String, Removal> removals = new LinkedHashMap<>();

    Body(
        List<Segment> segments,
        List<MarkdownRenderer.Raw> raws,
        boolean cut,
        Cleaning cleaning,
        Map<String, String> names) {
      this.segments = segments;
      this.raws = raws;
      this.cut = cut;
      this.cleaning = cleaning;
      this.names = names;
      for (MarkdownRenderer.Raw raw : raws) {
        raw.footnotes().forEach((label, html) -> footnotes.putIfAbsent(PageMarks.key(label), html));
      }
    }

    List<PageBlock> blocks(int firstLine) {
      List<PageBlock> made = new ArrayList<>();
      PageMarks marks = new PageMarks(footnotes.keySet());
      List<Integer> starts =
          BlockGroups.starts(raws.stream().map(MarkdownRenderer.Raw::tags).toList());
      int line = firstLine;
      for (int i = 0; i + 1 < starts.size(); i++) {
        int from = starts.get(i);
        int to = starts.get(i + 1);
        int next = line;
        for (int k = from; k < to; k++) {
          next += segments.get(k).lines();
        }
        boolean foreign = raws.subList(from, to).stream().anyMatch(MarkdownRenderer.Raw::foreign);
        BlockCleaner.Block block = block(html(from, to), foreign);
        note(block, from, to, line);
        String html = marks.fill(block.html());
        if (!html.isBlank()) {
          int end = next - segments.get(to - 1).blankLines();
          made.add(new PageBlock(html, line, Math.max(line, end)));
        }
        line = next;
      }
      addFootnotes(made, marks, line);
      if (cut) {
        made.add(new PageBlock(notice(), line, line));
      }
      return made;
    }

    private String html(int from, int to) {
      if (to == from + 1) {
        return raws.get(from).html();
      }
      StringBuilder html = new StringBuilder();
      raws.subList(from, to).forEach(raw -> html.append(raw.html()));
      return html.toString();
    }

    private BlockCleaner.Block block(String html, boolean foreign) {
      BlockKey key = new BlockKey(html, cleaning, names);
      return PageRenderer.this.blocks.get(
          key, html.length() * 4 + 100, () -> cleaner.clean(html, foreign, cleaning, names));
    }

    private void note(BlockCleaner.Block block, int from, int to, int line) {
      if (block.taken().isEmpty()) {
        return;
      }
      StringBuilder source = new StringBuilder();
      segments.subList(from, to).forEach(segment -> source.append(segment.source()));
      String searched = source.toString().toLowerCase(Locale.ROOT);
      for (HtmlPolicy.Taken taken : block.taken()) {
        int at = searched.indexOf(taken.mark());
        int where = line + (at < 0 ? 0 : Segment.lines(searched.substring(0, at)));
        removals.merge(
            taken.what(),
            new Removal(taken.what(), where, 1),
            (first, again) -> new Removal(first.what(), first.line(), first.count() + 1));
      }
    }

    List<Removal> removals() {
      return List.copyOf(removals.values());
    }

    private void addFootnotes(List<PageBlock> made, PageMarks marks, int line) {
      if (footnotes.isEmpty()) {
        return;
      }
      List<String> items = new ArrayList<>();
      // A footnote may refer to others.
      for (int i = 0; i < marks.noted().size(); i++) {
        String label = marks.noted().get(i);
        items.add(marks.fill(block(footnotes.getOrDefault(label, ""), true).html()));
      }
      if (items.isEmpty()) {
        return;
      }
      StringBuilder html = new StringBuilder("<section class=\"footnotes\"><ol>");
      for (int i = 0; i < items.size(); i++) {
        int number = i + 1;
        html.append("<li id=\"").append(Anchors.PREFIX).append("fn-").append(number).append("\">");
        html.append(withLinks(items.get(i).strip(), backLinks(number, marks))).append("</li>");
      }
      made.add(new PageBlock(html.append("</ol></section>").toString(), line, line));
    }

    /// The links stand in the last line of the footnote.
    private static String withLinks(String item, String links) {
      String end = "</p>";
      return item.endsWith(end)
          ? item.substring(0, item.length() - end.length()) + " " + links + end
          : item + " " + links;
    }

    private static String backLinks(int number, PageMarks marks) {
      StringBuilder links = new StringBuilder();
      int count = marks.references(marks.noted().get(number - 1));
      for (int k = 1; k <= count; k++) {
        links
            .append("<a class=\"footnote-back\" href=\"#")
            .append(Anchors.PREFIX)
            .append("fnref-")
            .append(number)
            .append(k == 1 ? "" : "-" + k)
            .append("\">↩</a> ");
      }
      return links.toString().stripTrailing();
    }
  }

  private static String notice() {
    return "<p class=\"notice\">" + Messages.of("preview.endsHere") + "</p>";
  }
}
