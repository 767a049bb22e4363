package good;

import io.aludel.annotation.*;

@Entity
public class Accessors {
  @Id long direct;
  public String open;
  private String bean;
  private boolean active;
  private boolean isOpen;
  private String recordLike;
  private String chained;

  public String getBean() {
    return bean;
  }

  public void setBean(String bean) {
    this.bean = bean;
  }

  boolean isActive() {
    return active;
  }

  void setActive(boolean active) {
    this.active = active;
  }

  boolean isOpen() {
    return isOpen;
  }

  void setOpen(boolean open) {
    isOpen = open;
  }

  String recordLike() {
    return recordLike;
  }

  void recordLike(String value) {
    recordLike = value;
  }

  String getChained() {
    return chained;
  }

  Accessors setChained(String value) {
    chained = value;
    return this;
  }
}
