package cardwright.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds where sources ask for texts of a bundle.
///
/// @param owner the class with the method `of` that is called
public record TextCalls(String owner) {

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  /// The sources below a folder, without comments.
  public static Map<Path, String> sources(Path folder) throws IOException {
    Map<Path, String> sources = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .forEach(
              file -> {
                try {
                  sources.put(file, Files.readString(file).replaceAll("(?m)^\\s*//.*$", ""));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    return sources;
  }

  /// The first argument of every call.
  public List<String> asked(String source) {
    List<String> asked = new ArrayList<>();
    Matcher call = Pattern.compile("\\b" + owner + "\\.of\\(").matcher(source);
    while (call.find()) {
      int depth = 0;
      int end = call.end();
      for (; depth > 0 || (source.charAt(end) != ',' && source.charAt(end) != ')'); end++) {
        depth += source.charAt(end) == '(' ? 1 : source.charAt(end) == ')' ? -1 : 0;
      }
      asked.add(source.substring(call.end(), end));
    }
    return asked;
  }

  /// What is chosen from, if the argument is a choice; its condition may hold literals of its own.
  public static List<String> keys(String argument) {
    String chosen = argument.substring(argument.indexOf('?') + 1);
    return LITERAL.matcher(chosen).results().map(literal -> literal.group(1)).toList();
  }

  /// Keys that are asked for and not there, and calls without a key in the code.
  public Set<String> missing(Map<Path, String> sources, Set<String> there) {
    Set<String> missing = new TreeSet<>();
    sources.forEach(
        (file, source) ->
            asked(source)
                .forEach(
                    argument -> {
                      List<String> keys = keys(argument);
                      if (keys.isEmpty()) {
                        missing.add(file + ": no key in the code: " + argument.strip());
                      }
                      keys.stream()
                          .filter(key -> !there.contains(key))
                          .forEach(key -> missing.add(file + ": " + key));
                    }));
    return missing;
  }

  /// Keys that nothing asks for.
  public Set<String> unused(Map<Path, String> sources, Set<String> there) {
    Set<String> unused = new TreeSet<>(there);
    sources.values().forEach(source -> asked(source).forEach(a -> unused.removeAll(keys(a))));
    return unused;
  }

  /// Where a translation does not fit: keys that are missing or too many, and texts that have other
  /// places for values, or cannot be read.
  public static Set<String> unlike(Map<String, String> texts, Map<String, String> translated) {
    Set<String> unlike = new TreeSet<>();
    Set<String> keys = new TreeSet<>(texts.keySet());
    keys.addAll(translated.keySet());
    for (String key : keys) {
      String one = texts.get(key);
      String other = translated.get(key);
      if (one == null || other == null || !places(one).equals(places(other))) {
        unlike.add(key);
      }
    }
    return unlike;
  }

  private static Set<String> places(String text) {
    String read = new MessageFormat(text, java.util.Locale.ROOT).toPattern();
    Set<String> places = new TreeSet<>();
    PLACE.matcher(read.replace("'{'", "")).results().forEach(found -> places.add(found.group(1)));
    return places;
  }
}
