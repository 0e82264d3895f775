package cardwright.deck;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON Lines with a card per line: its path and its text.
final class LinesFormat implements SingleFileOutput.Format {

  private final OutputStream out;

  LinesFormat(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(CardOutput.Named card) throws IOException {
    ObjectNode line = JsonMapper.shared().createObjectNode();
    line.put("path", card.name());
    line.put("text", new String(card.content(), StandardCharsets.UTF_8));
    out.write(JsonMapper.shared().writeValueAsBytes(line));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
