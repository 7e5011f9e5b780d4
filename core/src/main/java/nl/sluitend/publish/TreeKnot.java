package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One relation between lines: its claims, and what came of it for each way of the line above. */
final class TreeKnot {
  final List<Claim> claims = new ArrayList<>();
  final Set<Integer> lines = new TreeSet<>();
  final List<TreeLine> children = new ArrayList<>();

  /** What the lines below have to add up to, for the ways of the line above. */
  List<int[]> targets = List.of();

  int[] targetOfWay = new int[0];
  List<SumChoice.Outcome> outcomes = List.of();
}
