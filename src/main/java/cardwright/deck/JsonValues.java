package cardwright.deck;

import cardwright.text.Messages;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The way between front matter values and JSON.
final class JsonValues {

  /// Deeper values are told, not followed: no card needs them, and they would exhaust the stack.
  static final int MAX_DEPTH = 100;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonValues() {}

  /// JSON knows no infinite numbers: they become the text that YAML has for them. What stands
  /// deeper than [#MAX_DEPTH] becomes `…`.
  static JsonNode toJson(@Nullable Object value) {
    return toJson(value, 0);
  }

  private static JsonNode toJson(@Nullable Object value, int depth) {
    if (depth > MAX_DEPTH) {
      return NODES.stringNode("…");
    }
    return switch (value) {
      case null -> NODES.nullNode();
      case Boolean b -> NODES.booleanNode(b);
      case Long number -> NODES.numberNode(number);
      case Integer number -> NODES.numberNode(number);
      case BigInteger number -> NODES.numberNode(number);
      case Double number -> number(number);
      case List<?> list -> {
        ArrayNode array = NODES.arrayNode();
        list.forEach(item -> array.add(toJson(item, depth + 1)));
        yield array;
      }
      case Map<?, ?> map -> {
        ObjectNode object = NODES.objectNode();
        map.forEach((key, item) -> object.set(String.valueOf(key), toJson(item, depth + 1)));
        yield object;
      }
      default -> NODES.stringNode(value.toString());
    };
  }

  private static JsonNode number(double number) {
    if (Double.isNaN(number)) {
      return NODES.stringNode(".nan");
    }
    if (Double.isInfinite(number)) {
      return NODES.stringNode(number > 0 ? ".inf" : "-.inf");
    }
    return NODES.numberNode(number);
  }

  /// @param name of the value, for messages
  static @Nullable Object fromJson(JsonNode node, String name) throws RecordException {
    return fromJson(node, name, 0);
  }

  private static @Nullable Object fromJson(JsonNode node, String name, int depth)
      throws RecordException {
    if (depth > MAX_DEPTH) {
      throw new RecordException(Messages.of("deck.nestedTooDeeply", name));
    }
    return switch (node.getNodeType()) {
      case ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonNode item : node) {
          list.add(fromJson(item, name, depth + 1));
        }
        yield list;
      }
      case OBJECT -> map((ObjectNode) node, name, depth);
      case STRING -> node.stringValue();
      case BOOLEAN -> node.booleanValue();
      case NUMBER -> number(node, name);
      default -> null;
    };
  }

  private static Map<String, @Nullable Object> map(ObjectNode node, String name, int depth)
      throws RecordException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      map.put(entry.getKey(), fromJson(entry.getValue(), name, depth + 1));
    }
    return map;
  }

  private static Object number(JsonNode node, String name) throws RecordException {
    if (node.isIntegralNumber()) {
      return node.canConvertToLong() ? (Object) node.longValue() : node.bigIntegerValue();
    }
    double number = node.asDouble(Double.NaN);
    if (!Double.isFinite(number)) {
      throw new RecordException(Messages.of("deck.holdsNumberTooLarge", name));
    }
    return number;
  }
}
