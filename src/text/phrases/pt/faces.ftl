# How a house shows itself: pictures of pages that are shared, its logo, what it announces to its members

# For who has the picture of a shared page read aloud
picture-alt = Um desenho de fios coloridos que se encontram e se separam.

# In the settings
logo-heading = O logótipo da sua instituição
logo-words = Aparece junto do nome em todas as páginas, no separador do navegador e como imagem da sua instituição noutros servidores.
logo-file = Imagem
logo-file-hint = PNG, JPEG, WebP ou GIF, no máximo 16 MB. É mostrada com a altura do nome; um sinal simples reconhece-se melhor do que letras pequenas.
logo-use = Usar este logótipo
logo-remove = Remover o logótipo
# In place of a picture that was not taken
logo-wrong-missing = Escolha primeiro um ficheiro.
logo-wrong-large = Esta imagem é demasiado grande: são aceites, no máximo, 16 MB e 24 megapíxeis. Guarde uma mais pequena e envie-a.
logo-wrong-kind = Isto não é uma imagem PNG, JPEG, WebP ou GIF. Guarde-a num destes formatos e envie-a.
logo-wrong-drawing = Não são aceites desenhos em SVG, porque podem conter programas. Guarde-o como PNG, com pelo menos 400 píxeis de largura, e envie-o.
logo-wrong-broken = Não é possível ler esta imagem: o ficheiro está danificado. Guarde-a de novo e envie-a.
# A line of the log of decisions
setting-deed-logo = Logótipo alterado

# Administration: the menu, and the page
announcement-heading = Avisos aos membros
announcement-lede = Os membros leem-nos no início da sua área pessoal e nas suas aplicações, até ao último dia ou até os ocultarem. O que todos devem ler em todas as páginas escreve-se nas definições.
announcement-new = Um novo aviso
announcement-words = O que se anuncia
announcement-words-hint = Algumas frases na língua da sua instituição. Os endereços tornam-se ligações.
announcement-until = Último dia
announcement-until-hint = É mostrado até ao fim desse dia. Se ficar em branco, é mostrado até lhe pôr fim.
announcement-publish = Publicar o aviso
announcement-running = A ser mostrados
announcement-none = Não há nenhum aviso.
announcement-over = Terminados
# $since and $until are days
announcement-since = Desde { $since }.
announcement-since-until = Desde { $since }, até { $until }.
announcement-from-to = De { $since } a { $until }.
# How many members have put it away
announcement-put-away = { $count ->
    [0] Ainda nenhum membro o ocultou.
    [one] Um membro ocultou-o.
   *[other] { $count } membros ocultaram-no.
}
announcement-change = Alterar
announcement-end = Terminar agora
announcement-delete = Eliminar
announcement-change-heading = Alterar um aviso
announcement-change-words = Quem já o ocultou não volta a vê-lo.
announcement-keep = Guardar as alterações
announcement-delete-heading = Eliminar este aviso?
announcement-delete-words = Desaparece para todos, também desta lista, e não pode ser recuperado. Se só quer que deixe de ser mostrado, ponha-lhe fim.
announcement-delete-do = Eliminar o aviso
announcement-delete-not = Deixar como está
announcement-wrong-empty = Escreva o que se anuncia.
announcement-wrong-day = Escolha o dia de hoje ou um dia posterior, ou deixe em branco.
# What has just been done
done-announced = O aviso é mostrado aos membros.
done-announcement-kept = O aviso foi alterado.
done-announcement-ended = O aviso terminou.
done-announcement-deleted = O aviso foi eliminado.
done-announcement-away = Ocultou o aviso.
# Lines of the log of decisions
announcement-deed-published = Aviso aos membros publicado
announcement-deed-changed = Aviso aos membros alterado
announcement-deed-ended = Aviso aos membros terminado
announcement-deed-deleted = Aviso aos membros eliminado
# On the desk of a member
announcement-strip = Avisos da sua instituição
announcement-dismiss = Ocultar

# At home: in place of the words of a text that meets a filter of the member; $filter is the name of the filter
filtered-by = Filtro: { $filter }
filtered-show = Mostrar mesmo assim
