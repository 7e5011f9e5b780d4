package nl.sluitend.io.rules;

/** The forms that a stated rule has, with the words of the file. */
enum RuleForm {
  SUM("sum"),
  DIFFERENCE("difference"),
  TIE_OUT("tie-out"),
  THRESHOLD("threshold");

  private final String word;

  RuleForm(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
