package cardwright.card;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a run on Weights & Biases, taken apart.
///
/// @param host `wandb.ai`, or a server of one's own
/// @param entity whose project it is
/// @param project the project
/// @param run the run's id
public record WandbAddress(String host, String entity, String project, String run) {

  private static final String PART = "([^/?#\\s]+)";
  private static final Pattern RUN =
      Pattern.compile(
          "(?i:https)://" + PART + "/" + PART + "/" + PART + "/runs/" + PART + "(?:[/?#]\\S*)?");

  /// The parts of an address; empty if it is not that of a run. What follows the run's id, such as
  /// `/artifacts`, is left out.
  public static Optional<WandbAddress> parse(String address) {
    Matcher parts = RUN.matcher(address.strip());
    return parts.matches()
        ? Optional.of(
            new WandbAddress(parts.group(1), parts.group(2), parts.group(3), parts.group(4)))
        : Optional.empty();
  }

  /// Whether each part can stand in an address.
  public boolean isWhole() {
    return parse(toString()).filter(this::equals).isPresent();
  }

  /// The address.
  @Override
  public String toString() {
    return "https://" + host + "/" + entity + "/" + project + "/runs/" + run;
  }
}
