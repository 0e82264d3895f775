package cardwright.matter;

import cardwright.text.Messages;
import cardwright.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads one YAML document of a card's text into nodes. Works without recursion, in time linear in
/// the text, and never fails.
final class NodeReader {

  private static final int USUAL_LENGTH = 4096;

  private static final LoadSettings USUAL = settings(USUAL_LENGTH);

  /// What reading gave.
  ///
  /// @param root null if there is nothing, or nothing that can be read as a whole
  /// @param valid whether all of it is YAML
  /// @param plain whether [PlainBlock] reads it
  record Result(@Nullable Node root, boolean valid, boolean plain, List<Fault> faults) {}

  /// Something the Hub refuses, not yet told to people: finding its line takes time.
  record Fault(Span span, String what, String advice) {}

  private final String text;
  private final Span part;
  private final Offsets offsets;
  private final TreeBuilder builder;
  private int documents;

  private NodeReader(String text, Span part) {
    this.text = text;
    this.part = part;
    this.offsets = new Offsets(part.of(text), part.start());
    this.builder = new TreeBuilder(text);
  }

  /// Reads the part of `text` at `part`; all spans are offsets into `text`.
  static Result read(String text, Span part) {
    Node plain = PlainBlock.read(text, part);
    return plain != null ? new Result(plain, true, true, List.of()) : readAny(text, part);
  }

  /// The same by the library alone.
  static Result readAny(String text, Span part) {
    return new NodeReader(text, part).read();
  }

  /// The library copies what it has read of a scalar each time its buffer is filled, which takes
  /// quadratic time unless the buffer holds the whole part.
  private static LoadSettings settings(int length) {
    return LoadSettings.builder()
        .setBufferSize(length + 2)
        .setCodePointLimit(Integer.MAX_VALUE)
        .build();
  }

  private Result read() {
    LoadSettings settings = part.length() < USUAL_LENGTH ? USUAL : settings(part.length());
    try {
      ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, source()));
      while (parser.hasNext()) {
        Event event = parser.next();
        if (!take(event)) {
          return new Result(builder.root(), true, false, builder.faults());
        }
      }
      return new Result(builder.root(), true, false, builder.faults());
    } catch (TreeBuilder.Refused refused) {
      return invalid(refused.span(), refused.getMessage());
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      int at = mark.map(m -> offsets.at(m.getIndex())).orElse(part.start());
      return invalid(
          from(at), Optional.ofNullable(e.getProblem()).orElse(Messages.of("matter.unreadable")));
    } catch (ReaderException e) {
      int at = offsets.at(e.getPosition());
      return invalid(from(at), Messages.of("matter.streamContainsNonPrintableCharacters"));
    } catch (RuntimeException e) {
      // Any text must be readable, whatever the YAML library makes of it.
      return invalid(part, Messages.of("matter.unreadable"));
    }
  }

  /// The Hub's reader (js-yaml) ends the last line if it is not ended, which a block scalar shows.
  private String source() {
    String source = part.of(text);
    return source.endsWith("\n") || source.endsWith("\r") ? source : source + "\n";
  }

  /// Whether the document goes on after this event.
  private boolean take(Event event) {
    switch (event) {
      case ScalarEvent scalar -> builder.scalar(scalar, span(scalar, scalar.getScalarStyle()));
      case AliasEvent alias -> builder.alias(alias, span(event, ScalarStyle.PLAIN));
      case CollectionStartEvent start -> builder.start(start, span(event, ScalarStyle.PLAIN));
      default -> {
        switch (event.getEventId()) {
          case MappingEnd, SequenceEnd -> builder.end(span(event, ScalarStyle.PLAIN).end());
          case DocumentStart -> {
            if (++documents > 1) {
              builder.fault(
                  from(span(event, ScalarStyle.PLAIN).start()),
                  Messages.of("matter.expectedSingleDocumentStreamBut"),
                  Messages.of("matter.takeAwayLineStarts"));
              return false;
            }
          }
          default -> {}
        }
      }
    }
    return true;
  }

  private Span span(Event event, ScalarStyle style) {
    int start = event.getStartMark().map(m -> offsets.at(m.getIndex())).orElse(part.start());
    int end = event.getEndMark().map(m -> offsets.at(m.getIndex())).orElse(start);
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
    }
    return new Span(start, Math.max(start, end));
  }

  /// From `at` to the end of its line, or the place itself at a line's end.
  private Span from(int at) {
    int end = at;
    while (end < part.end() && BlockFinder.breakLength(text, end) == 0) {
      end++;
    }
    return new Span(at, end);
  }

  private Result invalid(Span span, String what) {
    return new Result(
        null, false, false, List.of(new Fault(span, what, MatterProblems.advice(what))));
  }
}
