package cardwright.deck;

import cardwright.card.CardData;
import cardwright.card.CardEngine;
import cardwright.card.FieldException;
import cardwright.text.Utf8;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes records as cards into a folder, one file each. Not for use by several threads.
public final class Exporter {

  /// What became of a record's file.
  public enum Outcome {
    /// There was no such file.
    NEW,
    /// There was one with other content.
    CHANGED,
    /// There was one with this content; it was not touched.
    UNCHANGED
  }

  /// @param file that holds the card now, or would after a run that is not dry
  public record Exported(Path file, Outcome outcome) {}

  private final CardEngine engine;
  private final Path folder;
  private final @Nullable NamePattern pattern;
  private final @Nullable String layout;
  private final boolean dryRun;
  private final Map<String, Integer> linesByName = new HashMap<>();
  private int index;

  /// @param folder to write into; created where it is missing
  /// @param pattern of the file names; null for [NamePattern#STANDARD], or the file name of the
  ///   record's path if it has no model
  /// @param layout for all cards; null for each record's own, the newest if it has none
  /// @param dryRun whether nothing is to be written
  /// @throws IllegalArgumentException if there is no such layout
  public Exporter(
      CardEngine engine,
      Path folder,
      @Nullable NamePattern pattern,
      @Nullable String layout,
      boolean dryRun) {
    if (layout != null && !engine.layoutNames().contains(layout)) {
      String known = String.join(", ", engine.layoutNames());
      throw new IllegalArgumentException("there is no layout '" + layout + "'; known: " + known);
    }
    this.engine = engine;
    this.folder = folder;
    this.pattern = pattern;
    this.layout = layout;
    this.dryRun = dryRun;
  }

  /// Writes one card.
  ///
  /// @param file the records come from, for messages
  /// @throws DeckException if the record cannot become a card or the card cannot be written;
  ///   nothing is written then
  public Exported export(String file, CardRecord cardRecord) throws DeckException {
    index++;
    try {
      CardData data = withLayout(cardRecord.data());
      String text = engine.write(data);
      String name = name(cardRecord, data, text);
      Path target = folder.resolve(name);
      reserve(name, cardRecord.line());
      return write(target, Utf8.encode(text));
    } catch (FieldException | RecordException | IllegalArgumentException e) {
      throw new DeckException(new DeckProblem(file, cardRecord.line(), message(e)), e);
    }
  }

  private static String message(Exception e) {
    String rejected = "no card: ";
    return e instanceof InvalidPathException
        ? rejected + "this system's locale cannot name its file; set LC_ALL=C.UTF-8"
        : rejected + e.getMessage();
  }

  private CardData withLayout(CardData data) {
    String own = data.layout() == null ? engine.layoutNames().getLast() : data.layout();
    return new CardData(
        layout == null ? own : layout,
        data.people(),
        data.handles(),
        data.model(),
        data.kind(),
        data.thumbnail(),
        data.links(),
        data.metadata(),
        data.fields());
  }

  private String name(CardRecord cardRecord, CardData data, String text) throws RecordException {
    String path = cardRecord.path();
    String name;
    if (pattern == null && data.model() == null && path != null) {
      name = lastName(path);
    } else {
      NamePattern names = pattern == null ? NamePattern.STANDARD : pattern;
      name = names.fill(values(names.slots(), cardRecord, data, text));
    }
    String fault = NamePattern.fault(name).orElse(null);
    if (fault != null) {
      throw new RecordException("its file cannot be named '" + name + "': " + fault);
    }
    return name;
  }

  private static String lastName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private Map<String, String> values(
      List<String> slots, CardRecord cardRecord, CardData data, String text)
      throws RecordException {
    Map<String, String> values = new HashMap<>();
    for (String slot : slots) {
      String value =
          switch (slot) {
            case "model" -> model(data, text);
            case "owner" -> model(data, text).split("/", 2)[0];
            case "name" -> model(data, text).substring(model(data, text).lastIndexOf('/') + 1);
            case "layout" -> String.valueOf(data.layout());
            case "card" -> card(cardRecord);
            default -> String.valueOf(index);
          };
      if (!slot.equals("model") && value.indexOf('/') >= 0) {
        throw new RecordException("'" + value + "' holds a / and cannot be part of a file name");
      }
      values.put(slot, value);
    }
    return values;
  }

  /// The record's own, else what the new card calls its model: a layout makes it of the handles.
  private String model(CardData data, String text) throws RecordException {
    String model = data.model() == null ? engine.read(text).data().model() : data.model();
    if (model == null) {
      throw new RecordException("it has no model to name its file by; use --name with {index}");
    }
    return model;
  }

  private static String card(CardRecord cardRecord) throws RecordException {
    if (cardRecord.card() != null) {
      return cardRecord.card();
    }
    if (cardRecord.path() == null) {
      throw new RecordException("it has no 'card' or 'path' to name its file by");
    }
    String name = lastName(cardRecord.path());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /// Takes a name for a record. Names that some file system takes for the same are the same.
  private void reserve(String name, int line) throws RecordException {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    Integer before = linesByName.putIfAbsent(folded, line);
    if (before != null) {
      throw new RecordException(
          "the record of line "
              + before
              + " has the same file, '"
              + name
              + "'; give them different names with --name");
    }
  }

  private Exported write(Path target, byte[] content) throws DeckException {
    boolean there = Files.exists(target);
    if (dryRun) {
      boolean same =
          there
              && CardFile.read(target).content() instanceof Utf8.Text(String text)
              && Arrays.equals(Utf8.encode(text), content);
      return new Exported(target, outcome(there, !same));
    }
    return new Exported(target, outcome(there, SafeFiles.write(target, content)));
  }

  private static Outcome outcome(boolean there, boolean changed) {
    if (!there) {
      return Outcome.NEW;
    }
    return changed ? Outcome.CHANGED : Outcome.UNCHANGED;
  }
}
