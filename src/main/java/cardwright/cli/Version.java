package cardwright.cli;

import cardwright.text.Messages;
import picocli.CommandLine.IVersionProvider;

/// The program's version, from the manifest of its jar.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "cardwright " + (version == null ? Messages.of("cli.builtFromSource") : version);
  }
}
