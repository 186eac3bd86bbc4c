// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.tokens;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Phrases with a label each, looked up in tokens, the longest first; as a step of a CoreNLP
/// pipeline it sets the label as the tokens' `ner`, as RegexNER does, for rules that ask
/// `[{ner:UNIT}]`.
///
/// Why not CoreNLP's `TokensRegexNERAnnotator`: it reads files by path, reports to standard error
/// at every start and copies its patterns per sentence.
@SuppressWarnings("rawtypes") // CoreNLP's Annotator asks for raw types
public final class Gazetteer implements Annotator {

  /// A phrase found: tokens `from` up to, not including, `to`.
  public record Hit(int from, int to, String label) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable String label;
  }

  private final Node root = new Node();

  private Gazetteer() {}

  /// Loads a table beside `owner`'s class: a phrase, a tab, its label; `#` begins a comment line.
  public static Gazetteer load(Class<?> owner, String name) {
    return of(Table.load(owner, name));
  }

  /// @param rows a phrase and its label each; of equal phrases the first counts
  public static Gazetteer of(List<List<String>> rows) {
    Gazetteer gazetteer = new Gazetteer();
    Tokeniser tokeniser = new Tokeniser();
    for (List<String> row : rows) {
      Node node = gazetteer.root;
      for (CoreLabel token : tokeniser.tokenise(row.getFirst())) {
        node = node.next.computeIfAbsent(token.word(), word -> new Node());
      }
      node.label = node.label == null ? row.get(1) : node.label;
    }
    return gazetteer;
  }

  /// The longest phrase that begins at token `from`, or null.
  public @Nullable Hit at(List<CoreLabel> tokens, int from) {
    Hit longest = null;
    Node node = root;
    for (int i = from; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).word());
      if (node == null) {
        break;
      }
      if (node.label != null) {
        longest = new Hit(from, i + 1, node.label);
      }
    }
    return longest;
  }

  /// The longest phrase that ends just before token `to`, or null.
  public @Nullable Hit endingAt(List<CoreLabel> tokens, int to) {
    for (int from = Math.max(0, to - 8); from < to; from++) {
      Hit hit = at(tokens.subList(0, to), from);
      if (hit != null && hit.to() == to) {
        return hit;
      }
    }
    return null;
  }

  /// All phrases, none overlapping another, from the left.
  public List<Hit> find(List<CoreLabel> tokens) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Hit hit = at(tokens, i);
      if (hit != null) {
        hits.add(hit);
        i = hit.to() - 1;
      }
    }
    return hits;
  }

  @Override
  public void annotate(Annotation annotation) {
    List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    for (Hit hit : find(tokens)) {
      tokens.subList(hit.from(), hit.to()).forEach(token -> token.setNER(hit.label()));
    }
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(CoreAnnotations.TokensAnnotation.class);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(CoreAnnotations.NamedEntityTagAnnotation.class);
  }
}
