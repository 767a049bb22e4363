package bad;

import io.aludel.annotation.*;
import java.math.BigDecimal;

@Entity
class SizeWrong {
  @Id long id;
  @Column(length = 0) String text;
//                 ^ error: [ALU-SIZE-LENGTH] length = 0 on 'text': a column is at least 1 long. Use text = true for text or bytes without a limit.
  @Column(precision = 0) BigDecimal zero;
//                    ^ error: [ALU-SIZE-PRECISION] precision = 0 on 'zero': a decimal has at least 1 digit.
  @Column(precision = 5, scale = -2) BigDecimal negative;
//                               ^ error: [ALU-SIZE-SCALE-NEGATIVE] scale = -2 on 'negative': a decimal has at least 0 digits behind the point.
  @Column(precision = 5, scale = 6) BigDecimal tooFine;
//                               ^ error: [ALU-SIZE-SCALE] scale = 6 on 'tooFine' is more than its precision of 5. The precision counts all digits, those behind the point included.
}
