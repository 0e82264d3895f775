package cardwright.matter;

import cardwright.matter.Node.AliasNode;
import cardwright.matter.Node.Entry;
import cardwright.matter.Node.ListNode;
import cardwright.matter.Node.MapNode;
import cardwright.matter.Node.ScalarNode;
import cardwright.text.FieldPath;
import cardwright.text.FieldPath.Append;
import cardwright.text.FieldPath.Index;
import cardwright.text.FieldPath.Key;
import cardwright.text.FieldPath.Step;
import cardwright.text.Messages;
import cardwright.text.Replacement;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plans the replacements that put a value into a block that has keys.
final class Splicer {

  private final String text;
  private final MapNode root;
  private final ValueWriter writer;

  Splicer(String text, MapNode root, ValueWriter writer) {
    this.text = text;
    this.root = root;
    this.writer = writer;
  }

  /// Puts a value where `path` leads, making what is missing on the way.
  ///
  /// @throws MatterException if the path does not fit what is there
  List<Replacement> put(FieldPath path, @Nullable Object value) {
    Walk walk = Walk.along(root, path, false);
    if (walk.rest().isEmpty()) {
      return replace(walk, value);
    }
    Step step = walk.rest().getFirst();
    List<Step> rest = walk.rest().subList(1, walk.rest().size());
    return switch (walk.node()) {
      case MapNode map when step instanceof Key(String name) ->
          addEntry(map, walk.inFlow(), name, Values.wrap(rest, value));
      case ListNode list when step instanceof Append ->
          insert(walk, list.items().size(), Values.wrap(rest, value));
      case ListNode list when step instanceof Index(int index) && index == list.items().size() ->
          insert(walk, index, Values.wrap(rest, value));
      case ScalarNode(_, _, _, Object old) when old == null ->
          replace(walk, Values.wrap(walk.rest(), value));
      case ScalarNode(_, _, _, Object old) when step instanceof Append && walk.parent() != null ->
          replace(walk, new ArrayList<>(Arrays.asList(old, Values.wrap(rest, value))));
      default -> throw new MatterException(misfit(path, walk));
    };
  }

  private static String misfit(FieldPath path, Walk walk) {
    String what =
        switch (walk.node()) {
          case ListNode list -> Messages.of("matter.listNameItemUse", list.items().size());
          case MapNode _ -> Messages.of("matter.mapNameOneKeys");
          case ScalarNode _ -> Messages.of("matter.singleValueSetWhole");
          case AliasNode _ -> Messages.of("matter.aliasAnotherValueEditSource");
        };
    int known = path.steps().size() - walk.rest().size();
    String place =
        known == 0
            ? Messages.of("matter.frontMatter")
            : new FieldPath(path.steps().subList(0, known)).toString();
    return Messages.of("matter.cannotSet", path, place, what);
  }

  /// Puts `value` in the place of the walk's node.
  List<Replacement> replace(Walk walk, @Nullable Object value) {
    Node node = walk.node();
    Node parent = walk.parent();
    if (walk.inFlow()) {
      boolean glued = node.span().isEmpty() && !endsInBlank(node.span().start());
      String source = writer.inFlow(value, Node.target(node));
      return List.of(new Replacement(node.span(), glued ? " " + source : source));
    }
    if (parent instanceof MapNode map) {
      Entry entry = map.entries().get(walk.index());
      int column = Places.column(text, entry.key().span().start());
      String source = writer.afterKey(value, column, Node.target(node));
      return swap(Places.afterColon(text, entry), node.span(), source);
    }
    if (parent instanceof ListNode list) {
      int dash = Places.dash(text, list, walk.index());
      String source = writer.afterDash(value, Places.column(text, dash), Node.target(node));
      return swap(dash + 1, node.span(), source);
    }
    throw new MatterException(Messages.of("matter.frontMatterWholeCannotReplaced"));
  }

  private boolean endsInBlank(int offset) {
    return offset > 0 && " \t[{,\n\r".indexOf(text.charAt(offset - 1)) >= 0;
  }

  /// Replaces the value after a colon or a dash, keeping the comments around it.
  ///
  /// @param mark offset after the colon or dash
  /// @param source starts with a blank or a line end
  private List<Replacement> swap(int mark, Span old, String source) {
    int cut = source.indexOf(writer.lineEnd());
    String head = cut < 0 ? source : source.substring(0, cut);
    String tail = cut < 0 ? "" : source.substring(cut);
    List<Replacement> parts = new ArrayList<>();
    if (old.isEmpty()) {
      parts.add(new Replacement(Span.at(mark), head));
      parts.add(new Replacement(Span.at(Places.lineEnd(text, mark)), tail));
    } else if (Places.lineEnd(text, mark) >= old.start()) {
      boolean sameLine = !head.isEmpty() && old.start() > mark;
      int from = sameLine ? old.start() : mark;
      parts.add(new Replacement(new Span(from, old.end()), sameLine ? head.substring(1) : head));
      parts.add(new Replacement(Span.at(Places.lineEnd(text, old.end())), tail));
    } else {
      int lines = Places.lineStart(text, old.start()) - 1;
      boolean crlf = text.charAt(lines) == '\n' && text.charAt(lines - 1) == '\r';
      parts.add(new Replacement(Span.at(mark), head));
      parts.add(new Replacement(new Span(crlf ? lines - 1 : lines, old.end()), tail));
    }
    return parts;
  }

  private List<Replacement> addEntry(
      MapNode map, boolean inFlow, String name, @Nullable Object value) {
    if (map.flow() || inFlow) {
      return List.of(addInFlow(map, map.entries().size(), writer.flowEntry(name, value, null)));
    }
    if (map.entries().isEmpty()) {
      throw new MatterException(Messages.of("matter.noFieldFrontMatterCan"));
    }
    int start = map.entries().getFirst().key().span().start();
    int column = Places.column(text, start);
    String line = writer.key(name, false) + ":" + writer.afterKey(value, column, null);
    String pad = " ".repeat(column);
    Entry before = map == root ? KeyOrder.before(name, map.entries()) : map.entries().getLast();
    if (before == null) {
      return List.of(new Replacement(Span.at(start), line + writer.lineEnd() + pad));
    }
    int end = Places.lineEnd(text, Places.entryEnd(before));
    return List.of(new Replacement(Span.at(end), writer.lineEnd() + pad + line));
  }

  /// Puts a new item before item `index` of the list that the walk leads to, or after the last.
  List<Replacement> insert(Walk walk, int index, @Nullable Object value) {
    ListNode list = (ListNode) walk.node();
    List<Node> items = list.items();
    Node sample = items.isEmpty() ? null : items.get(Math.max(0, index - 1));
    if (items.isEmpty() && !walk.inFlow()) {
      return replace(walk, new ArrayList<>(Collections.singletonList(value)));
    }
    if (list.flow() || walk.inFlow()) {
      return List.of(addInFlow(list, index, writer.inFlow(value, sample)));
    }
    int column = Places.column(text, Places.dash(text, list, 0));
    String line = "-" + writer.afterDash(value, column, sample);
    String pad = " ".repeat(column);
    if (index < items.size()) {
      int dash = Places.dash(text, list, index);
      return List.of(new Replacement(Span.at(dash), line + writer.lineEnd() + pad));
    }
    int end = Places.lineEnd(text, Places.itemEnd(text, list, index - 1));
    return List.of(new Replacement(Span.at(end), writer.lineEnd() + pad + line));
  }

  private Replacement addInFlow(Node collection, int index, String source) {
    List<Span> parts = Remover.parts(collection);
    if (parts.isEmpty()) {
      return new Replacement(Span.at(collection.span().end() - 1), source);
    }
    if (index < parts.size()) {
      return new Replacement(Span.at(parts.get(index).start()), source + ", ");
    }
    String separator = ", ";
    if (parts.size() > 1) {
      int from = parts.get(parts.size() - 2).end();
      String between = text.substring(from, parts.getLast().start());
      separator = between.contains("#") ? separator : between;
    }
    return new Replacement(Span.at(parts.getLast().end()), separator + source);
  }
}
