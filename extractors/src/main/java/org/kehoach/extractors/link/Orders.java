// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Vietnamese;

/// Tells which sentences order something.
final class Orders {
  /// "Chánh Văn phòng …; Giám đốc các Sở … chịu trách nhiệm thi hành Quyết định này."
  private static final Pattern EXECUTORS =
      Pattern.compile(
          "(?iu)((?!theo |căn cứ |trên cơ sở ).{5,1500}?)[,;]? (?:chịu trách nhiệm (?:thi hành|thực"
              + " hiện)|căn cứ (?:quyết định|kế hoạch|nhiệm vụ|vào)|có trách nhiệm|thi hành"
              + " (?:quyết định|kế hoạch))");

  private static final Pattern REQUEST =
      Pattern.compile("(?iu)(?:[,;] ?(?:và )?((?:đề nghị|yêu cầu|giao) )|^khuyến khích ())");
  private static final Pattern INSTRUCTS =
      Pattern.compile(
          "(?iu)(?:hướng dẫn|chỉ đạo|đôn đốc|vận động|khuyến khích|yêu cầu)(?:, (?:hướng dẫn|chỉ"
              + " đạo|đôn đốc|kiểm tra|hỗ trợ))* (?:các |cơ quan|đơn vị|doanh nghiệp|tổ"
              + " chức|ubnd|ủy ban)");
  private static final Pattern ACTORS =
      Pattern.compile(
          "(?iu)(?<=\\s)(các (?:[\\p{L}-]+,? ){1,14}?)(?=chủ động|kịp thời|khẩn trương|phản ánh|báo"
              + " cáo|có văn bản|gửi|tổ chức|triển khai|có trách nhiệm)");
  private static final Pattern STATES_LEVEL =
      Pattern.compile(
          "(?iu)(?:phấn đấu (?:có |đạt )?)?(?:ít nhất |tối thiểu |trên |khoảng |≥ ?|>"
              + " ?)?\\d+(?:[.,]\\d+)? ?%");
  private static final Pattern DUTIES_REMARK =
      Pattern.compile(
          "(?iu),? (?:căn cứ |theo )(?:vào )?chức năng,?(?: và)? nhiệm vụ(?: được giao)?(?: của"
              + " mình)?,? ");
  private static final Pattern PROVINCE_COORDINATES =
      Pattern.compile(
          "(?iu)tham mưu (?:cho )?(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|uỷ ban nhân"
              + " dân)[^,;.]{0,25} $");
  private static final Pattern COORDINATION_LEAD_IN =
      Pattern.compile("(?iu)(?:chủ trì,? )?phối hợp(?: với)?(?: các cơ quan| các đơn vị)?\\s*:?");
  private static final Pattern ORDER =
      Pattern.compile(
          "báo cáo|phản ánh|đề xuất|kịp thời|gửi|yêu cầu|đề nghị|tổ chức thực hiện|triển khai thực"
              + " hiện|trao đổi|thông tin về|liên hệ");
  private static final Pattern OF_ACTS =
      Pattern.compile(
          "(?:kế hoạch|quyết định|chỉ thị|chương trình|đề án) này (?:được )?(?:thay thế|bãi bỏ|có"
              + " hiệu lực|ban hành)");
  private static final Pattern NAMES_THE_PLAN =
      Pattern.compile("(?:trên đây là|kế hoạch này|quyết định này)(?!.*(?:yêu cầu|đề nghị)).*");

  /// "Trên đây là Kế hoạch …, đề nghị các cơ quan …": where the request begins; 0 where the
  /// sentence has none behind its beginning.
  int requestStart(String sentence) {
    Matcher matcher = REQUEST.matcher(sentence);
    return matcher.find() ? Math.max(matcher.start(1), matcher.start(2)) : 0;
  }

  /// A sentence without the remark between subject and verb that an agency acts within its duties.
  String withoutRemark(String sentence) {
    return DUTIES_REMARK.matcher(sentence).replaceAll(" ");
  }

  /// "…, nếu thấy cần bổ sung các sở, ngành chủ động đề xuất": the groups right before the verb.
  Optional<String> actorsBeforeVerb(String sentence) {
    Matcher matcher = ACTORS.matcher(sentence);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /// Whether a coordination clause behind `before` is what the province does ("tham mưu UBND tỉnh
  /// phối hợp Bộ Y tế …"), not the agency.
  boolean provinceCoordinates(String before) {
    return PROVINCE_COORDINATES.matcher(before).find();
  }

  /// A heading or lead-in "Chủ trì, phối hợp:", whose items begin with the partners.
  boolean leadsInPartners(String line) {
    return COORDINATION_LEAD_IN.matcher(line).matches();
  }

  /// Whether a line says what is to be done; not a level to reach ("Ít nhất 85% số xã …"), nor
  /// where money comes from, nor a label.
  boolean saysWhatToDo(String line) {
    return !STATES_LEVEL.matcher(line).lookingAt()
        && !line.matches("(?iu)(?:nguồn )?kinh phí .*")
        && Label.of(line).filter(l -> l.kind() != Label.Kind.TASK).isEmpty();
  }

  /// Whether an item tells others what to do ("Hướng dẫn các doanh nghiệp …; phối hợp với …"), so
  /// that what its later clauses ask is asked of those others.
  boolean instructsOthers(String sentence) {
    return INSTRUCTS.matcher(sentence).lookingAt();
  }

  /// The list of those who an article says execute the decision.
  Optional<String> executors(String article) {
    Matcher matcher = EXECUTORS.matcher(article);
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /// Whether a sentence asks for something to be done.
  boolean order(String sentence) {
    return ORDER.matcher(Vietnamese.lower(sentence)).find();
  }

  /// "Kế hoạch này thay thế Kế hoạch số …": speaks of acts and orders nothing.
  boolean speaksOfActs(String sentence) {
    return OF_ACTS.matcher(Vietnamese.lower(sentence)).lookingAt();
  }

  /// "Trên đây là Kế hoạch …." without a request.
  boolean onlyNamesThePlan(String sentence) {
    return NAMES_THE_PLAN.matcher(Vietnamese.lower(sentence)).matches();
  }
}
