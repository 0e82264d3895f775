package cardwright.deck;

import cardwright.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A JSON object whose values are asked for by key and type; messages name the key with its place.
final class JsonObject {

  private final ObjectNode node;
  private final String prefix;

  private JsonObject(ObjectNode node, String prefix) {
    this.node = node;
    this.prefix = prefix;
  }

  /// @param name where the object stands; empty for a record itself
  static JsonObject of(JsonNode node, String name) throws RecordException {
    if (node instanceof ObjectNode object) {
      return new JsonObject(object, name.isEmpty() ? "" : name + ".");
    }
    throw wrong(
        name.isEmpty() ? Messages.of("deck.record") : "'" + name + "'", Messages.of("deck.object"));
  }

  /// Tells of keys that nothing will ask for: a misspelt one is a value that would silently get
  /// lost.
  JsonObject known(Set<String> keys, Consumer<String> notes) {
    for (String key : node.propertyNames()) {
      if (!keys.contains(key)) {
        notes.accept(
            Messages.of("deck.notUsedIfMisspeltCorrect", prefix, key, String.join(", ", keys)));
      }
    }
    return this;
  }

  @Nullable String string(String key) throws RecordException {
    JsonNode value = value(key);
    if (value != null && !value.isString()) {
      throw wrong(quoted(key), Messages.of("deck.string"));
    }
    return value == null ? null : value.stringValue();
  }

  @Nullable Long integer(String key) throws RecordException {
    JsonNode value = value(key);
    if (value != null && !(value.isIntegralNumber() && value.canConvertToLong())) {
      throw wrong(quoted(key), Messages.of("deck.wholeNumber"));
    }
    return value == null ? null : (Long) value.longValue();
  }

  @Nullable Boolean flag(String key) throws RecordException {
    JsonNode value = value(key);
    if (value != null && !value.isBoolean()) {
      throw wrong(quoted(key), Messages.of("deck.trueFalse"));
    }
    return value == null ? null : (Boolean) value.booleanValue();
  }

  @Nullable JsonObject object(String key) throws RecordException {
    JsonNode value = value(key);
    return value == null ? null : of(value, prefix + key);
  }

  List<JsonObject> objects(String key) throws RecordException {
    List<JsonObject> objects = new ArrayList<>();
    for (JsonNode item : list(key)) {
      objects.add(of(item, prefix + key + "[" + objects.size() + "]"));
    }
    return objects;
  }

  List<String> strings(String key) throws RecordException {
    List<String> strings = new ArrayList<>();
    for (JsonNode item : list(key)) {
      if (!item.isString()) {
        throw wrong("'" + prefix + key + "[" + strings.size() + "]'", Messages.of("deck.string"));
      }
      strings.add(item.stringValue());
    }
    return strings;
  }

  private Iterable<JsonNode> list(String key) throws RecordException {
    JsonNode value = value(key);
    if (value != null && !value.isArray()) {
      throw wrong(quoted(key), Messages.of("deck.list"));
    }
    return value == null ? List.of() : value;
  }

  Set<Map.Entry<String, JsonNode>> entries() {
    return node.properties();
  }

  private @Nullable JsonNode value(String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value;
  }

  private String quoted(String key) {
    return "'" + prefix + key + "'";
  }

  private static RecordException wrong(String name, String wanted) {
    return new RecordException(Messages.of("deck.hasToBe", name, wanted));
  }
}
