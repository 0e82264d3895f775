package cardwright.app.source;

import cardwright.preview.EmojiText;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A line with the styles of its parts.
///
/// @param text without its line end
/// @param runs from its start to its end, without gaps
record StyledLine(String text, List<Run> runs) {

  /// The class of the first character of an emoji, over which [SourceEmoji] lays its picture.
  static final String EMOJI = "emoji";

  /// The class of the characters an emoji is joined of but its first. They take no room.
  static final String EMOJI_REST = "emoji-rest";

  /// Keeps emoji that follow each other from becoming one run.
  private static final String OTHER_EMOJI = "emoji-other";

  /// In longer lines, which are no text that people read, emoji have no pictures.
  private static final int LONGEST = 5_000;

  /// @param length in chars
  /// @param styles classes of the style sheet
  record Run(int length, List<String> styles) {}

  /// A range of a line that is marked, over what it is by its language.
  record Mark(Span span, String style) {}

  /// Lays marks over tokens.
  static StyledLine of(String text, List<Token> tokens, List<Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    tokens.forEach(token -> cuts.addAll(List.of(token.start(), token.end())));
    marks.forEach(mark -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
    List<Mark> emoji = marks(text, emoji(text));
    emoji.forEach(mark -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      if (cut > from) {
        runs.add(new Run(cut - from, styles(from, cut, tokens, marks, emoji)));
        from = cut;
      }
    }
    return new StyledLine(text, List.copyOf(runs));
  }

  /// Whether there is an emoji in the line that has a picture.
  boolean pictured() {
    return runs.stream().anyMatch(run -> run.styles().contains(EMOJI));
  }

  /// Where the emoji of a line stand that have pictures.
  static List<Span> emoji(String text) {
    return text.length() > LONGEST ? List.of() : EmojiText.places(text);
  }

  private static List<Mark> marks(String text, List<Span> emoji) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < emoji.size(); i++) {
      Span place = emoji.get(i);
      int rest = text.offsetByCodePoints(place.start(), 1);
      Span first = new Span(place.start(), rest);
      marks.add(new Mark(first, EMOJI));
      if (i % 2 == 1) {
        marks.add(new Mark(first, OTHER_EMOJI));
      }
      if (rest < place.end()) {
        marks.add(new Mark(new Span(rest, place.end()), EMOJI_REST));
      }
    }
    return marks;
  }

  private static List<String> styles(
      int from, int to, List<Token> tokens, List<Mark> marks, List<Mark> emoji) {
    List<String> styles = new ArrayList<>();
    for (Token token : tokens) {
      if (token.start() <= from && to <= token.end()) {
        styles.add(token.style());
      }
    }
    Stream.concat(marks.stream(), emoji.stream())
        .filter(mark -> mark.span().start() <= from && to <= mark.span().end())
        .forEach(mark -> styles.add(mark.style()));
    return List.copyOf(styles);
  }
}
