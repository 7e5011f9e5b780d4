package nl.sluitend.io.report;

/**
 * One test case of the JUnit report.
 *
 * @param name its name within its table
 * @param assertions how many comparisons were made
 * @param result what came of it
 * @param type what kind of failure or error it is
 * @param message why it did not pass, in one sentence
 * @param details all of it; may be empty
 * @param said what else there is to say; may be empty
 */
record TestCase(
    String name,
    int assertions,
    Result result,
    String type,
    String message,
    String details,
    String said) {
  /** What can come of a test case. */
  enum Result {
    PASSED(""),
    FAILURE("failure"),
    ERROR("error"),
    SKIPPED("skipped");

    private final String element;

    Result(String element) {
      this.element = element;
    }
  }

  static TestCase of(String name, int assertions) {
    return new TestCase(name, assertions, Result.PASSED, "", "", "", "");
  }

  TestCase with(Result newResult, String newType, String newMessage, String newDetails) {
    return new TestCase(name, assertions, newResult, newType, newMessage, newDetails, said);
  }

  TestCase saying(String text) {
    return new TestCase(name, assertions, result, type, message, details, text);
  }

  void write(XmlOut out, String source) {
    out.start("testcase")
        .attribute("name", name)
        .attribute("classname", source)
        .attribute("assertions", assertions)
        .attribute("time", "0");
    if (result != Result.PASSED) {
      out.start(result.element);
      out.attribute("message", message);
      if (result != Result.SKIPPED) {
        out.attribute("type", type);
      }
      out.end(details);
    }
    if (!said.isEmpty()) {
      out.start("system-out").end(said);
    }
    out.end();
  }
}
