package cardwright.preview;

import cardwright.preview.PageMarks.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Puts marks into a block for what the whole page decides.
final class MarkedPlaces {

  /// Stand around a mark's number. [PageRenderer] keeps them out of cards.
  private static final char OPEN = '\uFDD0';

  private static final char CLOSE = '\uFDD1';
  private static final Pattern TOKEN = Pattern.compile(OPEN + "(\\d+)" + CLOSE);
  private static final Pattern NOT_OF_SLUGS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");

  private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");
  private static final Evaluator REFERENCES =
      Selector.evaluatorOf(".footnote-ref > a[href^=" + FootnoteMarks.ADDRESS + "]");

  private final List<Mark> marks = new ArrayList<>();

  /// A text that holds none of the characters that stand for marks.
  static String without(String text) {
    return text.indexOf(OPEN) < 0 && text.indexOf(CLOSE) < 0
        ? text
        : text.replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD');
  }

  /// Marks the ids of headings, and the references to footnotes, below `root`.
  void setIn(Element root) {
    for (Element heading : root.select(HEADINGS)) {
      if (!heading.hasAttr("id")) {
        String slug = slug(heading.text());
        heading.attr("id", Anchors.PREFIX + token(new Mark.Heading(slug)));
      }
    }
    for (Element link : root.select(REFERENCES)) {
      String label = link.attr("href").substring(FootnoteMarks.ADDRESS.length());
      String number = token(new Mark.Number(label));
      link.attr("href", "#" + Anchors.PREFIX + "fn-" + number);
      link.attr("id", Anchors.PREFIX + "fnref-" + token(new Mark.Reference(label)));
      link.text(number);
    }
  }

  /// The block's HTML, taken apart at its marks.
  PageMarks.Marked marked(String html) {
    if (marks.isEmpty()) {
      return new PageMarks.Marked(List.of(html), List.of());
    }
    List<String> pieces = new ArrayList<>();
    List<Mark> found = new ArrayList<>();
    Matcher token = TOKEN.matcher(html);
    int from = 0;
    while (token.find()) {
      pieces.add(html.substring(from, token.start()));
      found.add(marks.get(Integer.parseInt(token.group(1))));
      from = token.end();
    }
    pieces.add(html.substring(from));
    return new PageMarks.Marked(List.copyOf(pieces), List.copyOf(found));
  }

  private String token(Mark mark) {
    marks.add(mark);
    return "" + OPEN + (marks.size() - 1) + CLOSE;
  }

  /// As GitHub makes it of a heading's text.
  private static String slug(String text) {
    return NOT_OF_SLUGS
        .matcher(text.strip().toLowerCase(Locale.ROOT))
        .replaceAll("")
        .replace(' ', '-');
  }
}
