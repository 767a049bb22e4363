package bad;

import io.aludel.Ref;
import io.aludel.annotation.*;
import java.util.*;

@Entity
class OrderWrong {
  @Id long id;
  @Relationship(mappedBy = "owner", orderBy = {"titel desc", "id"}) List<Song> songs;
//                                             ^ error: [ALU-COLUMN-UNKNOWN] orderBy names the column 'titel': table 'song' has no such column.
//                                             | Did you mean 'title'? Columns: id, title, owner_id
  @Relationship(joinTable = "played", mapKey = "titl") Map<String, Song> played;
//                                             ^ error: [ALU-COLUMN-UNKNOWN] mapKey names the column 'titl': table 'song' has no such column.
//                                             | Did you mean 'title'? Columns: id, title, owner_id
  @Relationship(joinTable = "liked", mapKey = "title") Map<Integer, Song> liked;
//                                            ^ error: [ALU-MAP-KEY-TYPE] The keys of 'liked' are of type Integer, but the column 'title' of 'Song' is of type String. Make them the same.
  @Relationship(joinTable = "heard") Map<String, Song> heard;
//                                                     ^ error: [ALU-MAP-KEY-TYPE] The keys of 'heard' are of type String, but the key of 'Song' is of type Long. Make them the same.
  @Relationship(joinTable = "known") Map<Long, Song> known;
  @Relationship(joinTable = "sung", mapKey = "owner_id") Map<Long, Song> sung;
}

@Entity
class Song {
  @Id long id;
  String title;
  @Relationship Ref<OrderWrong> owner;
}
