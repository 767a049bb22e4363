package bad;

import io.aludel.annotation.*;

@Entity
record RecordWrong(
    @Id long id,
    java.util.Locale locale,
//                   ^ error: [ALU-TYPE-UNSUPPORTED] Field 'locale' has the type Locale, which no column can hold. Use @Convert for a converter to a type that one can hold, @Embedded for a class or record whose fields become columns, or @Transient to leave it out.
    @Version String version,
//  ^ error: [ALU-VERSION-TYPE] @Version is on 'version' of type String. A version is an int, long, Integer or Long.
    @Column(length = 0) String text) {}
//                   ^ error: [ALU-SIZE-LENGTH] length = 0 on 'text': a column is at least 1 long. Use text = true for text or bytes without a limit.
