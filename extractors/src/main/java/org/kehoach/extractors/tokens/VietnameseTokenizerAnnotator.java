// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.tokens;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.List;
import java.util.Set;

/// CoreNLP's step "tokenize" for Vietnamese official writing: takes an [Annotation] with a text and
/// gives it the tokens of [Tokeniser]. CoreNLP's own tokenizer breaks document numbers and
/// decimals.
@SuppressWarnings("rawtypes") // CoreNLP's Annotator asks for raw types
public final class VietnameseTokenizerAnnotator implements Annotator {

  private final Tokeniser tokeniser;

  public VietnameseTokenizerAnnotator(Tokeniser tokeniser) {
    this.tokeniser = tokeniser;
  }

  @Override
  public void annotate(Annotation annotation) {
    List<CoreLabel> tokens =
        tokeniser.tokenise(annotation.get(CoreAnnotations.TextAnnotation.class));
    annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of();
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.OriginalTextAnnotation.class,
        CoreAnnotations.LemmaAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class,
        CoreAnnotations.IndexAnnotation.class,
        CoreAnnotations.CharacterOffsetBeginAnnotation.class,
        CoreAnnotations.CharacterOffsetEndAnnotation.class,
        CoreAnnotations.TokensAnnotation.class);
  }
}
