package nl.sluitend.io.national;

import java.util.function.Consumer;

/** Hands out rows one by one. */
final class RowTarget implements Batch.Target {
  private final RowView view;
  private final Consumer<? super RowView> action;

  RowTarget(RowView view, Consumer<? super RowView> action) {
    this.view = view;
    this.action = action;
  }

  @Override
  public int code(int dimension, String key) {
    return view.learn(dimension, key);
  }

  @Override
  public void take(Batch batch) {
    for (int row = 0; row < batch.size; row++) {
      view.move(batch, row);
      action.accept(view);
    }
  }
}
