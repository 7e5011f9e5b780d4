package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command line, in this process. */
record CommandLineRun(int exit, String out, String err) {
  static CommandLineRun of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exit = Sluitend.run(new PrintWriter(out), new PrintWriter(err), words);
    return new CommandLineRun(exit, out.toString(), err.toString());
  }

  /** The output with one blank where columns are aligned by more. */
  String words() {
    return out.replaceAll(" +", " ");
  }
}
