package cardwright.preview.pdf;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The joined forms of Arabic letters, as the characters that Unicode keeps for them: the print
/// engine draws each character as it is.
///
/// The forms are taken from the names and decompositions of the Arabic Presentation Forms.
final class ArabicForms {

  private enum Form {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL
  }

  private static final Map<String, Map<Form, Character>> FORMS = forms();

  private ArabicForms() {}

  private static Map<String, Map<Form, Character>> forms() {
    Map<String, Map<Form, Character>> forms = new HashMap<>();
    collect(forms, '\uFB50', '\uFBFF');
    collect(forms, '\uFE80', '\uFEFC');
    return forms;
  }

  private static void collect(Map<String, Map<Form, Character>> forms, char from, char to) {
    for (char c = from; c <= to; c++) {
      String name = Character.getName(c);
      String letter = plain(c);
      boolean one = letter.length() == 1 || letter.charAt(0) == 'ل';
      for (Form form : Form.values()) {
        if (one && name != null && name.endsWith(form + " FORM")) {
          forms.computeIfAbsent(letter, l -> new EnumMap<>(Form.class)).put(form, c);
        }
      }
    }
  }

  private static String plain(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
  }

  /// The text with its letters joined. The order of the characters stays.
  static String shape(String text) {
    if (text.chars().noneMatch(c -> c >= 0x600 && c < 0x700)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    boolean joined = false;
    for (int i = 0; i < text.length(); i++) {
      String letter = letterAt(text, i);
      Map<Form, Character> forms = FORMS.get(letter);
      if (forms == null) {
        out.append(letter);
        joined = isMark(letter.charAt(0)) ? joined : letter.charAt(0) == 'ـ';
        continue;
      }
      boolean goesOn = forms.containsKey(Form.INITIAL) && joinsBefore(text, i + letter.length());
      out.append(forms.getOrDefault(form(joined, goesOn), letter.charAt(0)));
      joined = goesOn;
      i += letter.length() - 1;
    }
    return out.toString();
  }

  /// A letter, or the pair of lam and alef, which are written as one.
  private static String letterAt(String text, int at) {
    if (at + 1 < text.length() && FORMS.containsKey(text.substring(at, at + 2))) {
      return text.substring(at, at + 2);
    }
    return text.substring(at, at + 1);
  }

  private static Form form(boolean joined, boolean goesOn) {
    if (joined) {
      return goesOn ? Form.MEDIAL : Form.FINAL;
    }
    return goesOn ? Form.INITIAL : Form.ISOLATED;
  }

  private static boolean joinsBefore(String text, int at) {
    int next = at;
    while (next < text.length() && isMark(text.charAt(next))) {
      next++;
    }
    if (next == text.length()) {
      return false;
    }
    @Nullable Map<Form, Character> forms = FORMS.get(letterAt(text, next));
    return text.charAt(next) == 'ـ' || forms != null && forms.containsKey(Form.FINAL);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// The text with plain letters again.
  static String unshape(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean form = c >= '\uFB50' && c <= '\uFBFF' || c >= '\uFE80' && c <= '\uFEFC';
      out.append(form ? plain(c) : String.valueOf(c));
    }
    return out.toString();
  }
}
