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
          "(?iu)(.{5,1500}?)[,;]? (?:chịu trách nhiệm (?:thi hành|thực hiện)|căn cứ (?:quyết"
              + " định|kế hoạch|nhiệm vụ|vào)|có trách nhiệm|(?:và các [^.;]{0,80} )?thi hành"
              + " (?:quyết định|kế hoạch))");

  private static final Pattern REQUEST =
      Pattern.compile("(?iu)[,;] ?(?:và )?((?:đề nghị|yêu cầu|giao) )");
  private static final Pattern INSTRUCTS =
      Pattern.compile(
          "(?iu)(?:hướng dẫn|chỉ đạo|đôn đốc|vận động|khuyến khích|yêu cầu)(?:, (?:hướng dẫn|chỉ đạo|đôn đốc"
              + "|kiểm tra|hỗ trợ))* (?:các |cơ quan|đơn vị|doanh nghiệp|tổ chức|ubnd|ủy ban)");
  private static final Pattern ORDER =
      Pattern.compile(
          "báo cáo|phản ánh|đề xuất|kịp thời|gửi|yêu cầu|đề nghị|tổ chức thực hiện|triển khai thực"
              + " hiện|trao đổi|thông tin về|liên hệ");
  private static final Pattern NAMES_THE_PLAN =
      Pattern.compile("(?:trên đây là|kế hoạch này|quyết định này)(?!.*(?:yêu cầu|đề nghị)).*");

  /// "Trên đây là Kế hoạch …, đề nghị các cơ quan …": where the request begins; 0 where the sentence
  /// has none behind its beginning.
  int requestStart(String sentence) {
    Matcher matcher = REQUEST.matcher(sentence);
    return matcher.find() ? matcher.start(1) : 0;
  }

  /// Whether an item tells others what to do ("Hướng dẫn các doanh nghiệp …; phối hợp với …"), so that
  /// what its later clauses ask is asked of those others.
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

  /// "Trên đây là Kế hoạch …." without a request.
  boolean onlyNamesThePlan(String sentence) {
    return NAMES_THE_PLAN.matcher(Vietnamese.lower(sentence)).matches();
  }
}
