// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.corpus.document.Block;
import org.kehoach.corpus.document.Layer;
import org.kehoach.corpus.document.PlanDocument;
import org.kehoach.corpus.document.Shape;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.rules.RuleSet;

/// Finds the zone of every block, from the headings above it (`zones.rules`), and, where no heading
/// stands above, from where the block stands and how it begins.
public final class ZoneFinder {
  private static final Pattern RECITAL =
      Pattern.compile(
          "(?:căn cứ|theo đề nghị|xét đề nghị|thực hiện|triển khai|theo|để|nhằm|trên cơ sở|tiếp tục"
              + " thực hiện|ubnd|ủy ban nhân dân (?:tỉnh|thành phố) [^.]{0,60}(?:ban hành|xây"
              + " dựng))(?=[ ,]).*");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:trên đây là|(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố)(?: [^,.;]{0,30})? (?:yêu"
              + " cầu|đề nghị)|yêu cầu |đề nghị (?:các|thủ trưởng|giám đốc)|trong quá trình|quá"
              + " trình (?:triển khai|tổ chức|thực hiện)|căn cứ (?:nội dung )?kế hoạch này|nhận"
              + " được kế hoạch|giao sở ).*");
  private static final Pattern SIGNATURE =
      Pattern.compile("(?:nơi nhận\\s*:|(?:tm|kt|tl|tuq)\\. ).*");
  private static final Pattern ORDER = Pattern.compile("(?:.* )?(?:yêu cầu|giao|đề nghị) .*:");
  private static final int LONGEST_TITLE_LINE = 160;

  private final List<HeadingRule> rules;
  private final GenreFinder genres = new GenreFinder();

  /// Loads the rules.
  public ZoneFinder() {
    this.rules =
        RuleSet.load(ZoneFinder.class, "zones.rules").rules().stream()
            .map(
                r ->
                    new HeadingRule(
                        r.id(),
                        Pattern.compile(r.pattern(), Pattern.UNICODE_CHARACTER_CLASS),
                        Zone.valueOf(r.result())))
            .toList();
  }

  private record HeadingRule(String id, Pattern pattern, Zone zone) {}

  /// The zone of each block of `document`.
  public Zones zones(PlanDocument document) {
    Walk walk = new Walk(document);
    return new Zones(document.blocks().stream().map(walk::next).toList());
  }

  /// The zone that a heading opens, where it says so.
  Optional<Zone> opened(String heading) {
    return rule(heading).map(HeadingRule::zone);
  }

  /// What decided on the zone of `block`, for people to read: the rule and the heading that it
  /// knows, else the block's place.
  ///
  /// @param zones what [#zones] gave for the document
  public String reason(PlanDocument document, Zones zones, Block block) {
    Zone zone = zones.of(block);
    for (int i = block.index(); i != Block.NO_PARENT; i = document.blocks().get(i).parent()) {
      Block above = document.blocks().get(i);
      Optional<HeadingRule> rule = titles(above) ? rule(document.content(above)) : Optional.empty();
      if (rule.isPresent() && rule.get().zone == zone) {
        return rule.get().id + " on \"" + document.line(above) + "\"";
      }
    }
    return switch (zone) {
      case ARTICLES -> "an article (Điều) of a decision, or below one";
      case CLOSING -> "a paragraph from the plan's closing words on";
      case SIGNATURE -> "a line from the signature or the recipients on";
      case HEAD, RECITALS -> "a line before the first heading";
      case TASKS -> "below headings that no rule knows";
      case PURPOSE, SITUATION, AIMS, FUNDING, ASSIGNMENT, OTHER ->
          "no heading above, or none that a rule knows";
    };
  }

  private Optional<HeadingRule> rule(String heading) {
    String words = Vietnamese.lower(heading).strip();
    return rules.stream().filter(r -> r.pattern.matcher(words).find()).findFirst();
  }

  private static boolean titles(Block block) {
    return block.isHeading()
        || block.shape() instanceof Shape.Item && block.parent() == Block.NO_PARENT;
  }

  private final class Walk {
    private final PlanDocument document;
    private final List<Zone> zones = new ArrayList<>();
    private final List<Optional<Zone>> openedBy = new ArrayList<>();
    private final Map<Layer, Zone> unknownChapters;

    /// By index, the blocks behind which a heading of the same layer follows.
    private final BitSet beforeHeadings;

    private boolean signed;
    private boolean closing;
    private Layer layer = Layer.PLAN;

    Walk(PlanDocument document) {
      this.document = document;
      this.unknownChapters = genres.unknownChapters(document);
      this.beforeHeadings = beforeHeadings(document.blocks());
    }

    private static BitSet beforeHeadings(List<Block> blocks) {
      BitSet before = new BitSet(blocks.size());
      for (int i = blocks.size() - 2; i >= 0; i--) {
        Block next = blocks.get(i + 1);
        boolean follows = next.isHeading() || before.get(i + 1);
        before.set(i, follows && next.layer() == blocks.get(i).layer());
      }
      return before;
    }

    Zone next(Block block) {
      if (block.layer() != layer) {
        layer = block.layer();
        signed = false;
        closing = false;
      }
      String words = Vietnamese.lower(document.content(block));
      openedBy.add(opens(block));
      Zone zone = zone(block, words);
      zones.add(zone);
      return zone;
    }

    private Optional<Zone> opens(Block block) {
      return titles(block) ? opened(document.content(block)) : Optional.empty();
    }

    private Zone zone(Block block, String words) {
      if (SIGNATURE.matcher(words).matches()) {
        signed = true;
      } else if (block.isHeading()) {
        signed = false;
        closing = false;
      }
      if (signed && block.row() == null) {
        return Zone.SIGNATURE;
      }
      Zone unknown = unknownChapters.getOrDefault(block.layer(), Zone.TASKS);
      if (isArticle(block)) {
        return unknown == Zone.TASKS ? Zone.ARTICLES : fromHeadings(block).orElse(unknown);
      }
      boolean plain = block.shape() instanceof Shape.Paragraph;
      if (plain && !beforeHeadings.get(block.index())) {
        closing |= CLOSING.matcher(words).matches() || words.endsWith("./.");
      }
      if (closing && plain) {
        return Zone.CLOSING;
      }
      if (unknown == Zone.SITUATION && underUnknownChapter(block)) {
        return unknown;
      }
      return fromHeadings(block).orElseGet(() -> withoutHeading(block, words, unknown));
    }

    private boolean isArticle(Block block) {
      return block.marker().startsWith("Điều ")
          || document.ancestors(block).stream().anyMatch(b -> b.marker().startsWith("Điều "));
    }

    /// The zone that the innermost known heading opens; below a chapter on the situation aims are
    /// those that were set, and work is what was done.
    private Optional<Zone> fromHeadings(Block block) {
      Optional<Zone> inner = Optional.empty();
      for (int i = block.index(); i != Block.NO_PARENT; i = document.blocks().get(i).parent()) {
        Optional<Zone> opened = openedBy.get(i);
        if (inner.isEmpty()) {
          inner = opened;
        } else if (opened.equals(Optional.of(Zone.SITUATION))
            && (inner.get() == Zone.AIMS || inner.get() == Zone.TASKS)) {
          return opened;
        }
      }
      return inner;
    }

    /// Whether no rule knows the chapter that a block stands in, whatever its sections are called.
    private boolean underUnknownChapter(Block block) {
      return Stream.concat(document.ancestors(block).stream(), Stream.of(block))
          .filter(Block::isHeading)
          .findFirst()
          .filter(chapter -> openedBy.get(chapter.index()).isEmpty())
          .isPresent();
    }

    private Zone withoutHeading(Block block, String words, Zone unknown) {
      boolean before =
          block.parent() == Block.NO_PARENT
              && block.row() == null
              && !block.isHeading()
              && beforeHeadings.get(block.index());
      if (block.layer() == Layer.DECISION || before) {
        boolean recital =
            !isCapitals(document.content(block))
                && (RECITAL.matcher(words).matches() || words.length() > LONGEST_TITLE_LINE);
        return recital ? Zone.RECITALS : Zone.HEAD;
      }
      if (block.layer() == Layer.PLAN && underPartHeading(block)) {
        return unknown;
      }
      if (unknown == Zone.TASKS && block.layer() == Layer.PLAN && isOrdered(block)) {
        return Zone.ASSIGNMENT;
      }
      return unknown == Zone.TASKS ? Zone.OTHER : unknown;
    }

    /// Whether an order leads in the list that a block stands in: directives without chapters
    /// ("UBND tỉnh yêu cầu Giám đốc các sở …:").
    private boolean isOrdered(Block block) {
      return document.ancestors(block).stream()
          .filter(above -> above.shape() instanceof Shape.Paragraph)
          .anyMatch(above -> ORDER.matcher(Vietnamese.lower(document.content(above))).matches());
    }

    /// Whether a numbered heading stands above that no rule knows: such chapters hold the plan's
    /// work ("IV. PHÁT TRIỂN KINH TẾ SỐ NGÀNH, LĨNH VỰC").
    private boolean underPartHeading(Block block) {
      return block.isHeading() || document.ancestors(block).stream().anyMatch(Block::isHeading);
    }

    private static boolean isCapitals(String text) {
      return text.equals(text.toUpperCase(Locale.ROOT));
    }
  }
}
