package cardwright.app;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/// The window's texts in a language that nobody speaks: every text is there, with other letters and
/// longer by half. What is seen without accents did not come out of the file; what is cut off would
/// be cut off in German or Finnish, too. Taken for the locale `qps`.
public class texts_qps extends ResourceBundle {

  private static final String PLAIN = "aeiouyncAEIOU";
  private static final String ACCENTED = "áéíóúýñçÁÉÍÓÚ";

  @Override
  protected Object handleGetObject(String key) {
    return pseudo(parent.getString(key));
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(parent.keySet());
  }

  /// Other letters, but in the names of values and their formats.
  private static String pseudo(String text) {
    StringBuilder made = new StringBuilder();
    int depth = 0;
    int letters = 0;
    boolean chosen = false;
    for (char c : text.toCharArray()) {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      // What a choice chooses from is text, too: `0#no cards|1#one card`.
      chosen = depth == 1 ? c == '#' || c == '<' || (chosen && c != '|') : depth > 1 && chosen;
      boolean words = depth == 0 || (depth == 1 && chosen);
      int at = words ? PLAIN.indexOf(c) : -1;
      made.append(at < 0 ? c : ACCENTED.charAt(at));
      letters += depth == 0 && Character.isLetter(c) ? 1 : 0;
    }
    return made + "·".repeat((letters + 1) / 2);
  }
}
