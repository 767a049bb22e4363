package good;

import io.aludel.annotation.*;

class Generated {
  @Entity
  static class Plain {
    @Id @GeneratedValue Long id;
  }

  @Entity
  static class Named {
    @Id @GeneratedValue(strategy = GenerationStrategy.SEQUENCE, sequence = "numbers", allocation = 7) int id;
  }

  @Entity
  static class Identity {
    @Id @GeneratedValue(strategy = GenerationStrategy.IDENTITY) long id;
  }
}
