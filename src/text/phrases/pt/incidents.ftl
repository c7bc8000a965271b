# A text that could identify somebody, and what a moderator does about it at once
incident-heading = Quando um texto identifica alguém
incident-menu = Ocultos e retirados
incident-link = Ocultar ou retirar…
incident-none = Nenhum texto foi ocultado ou retirado por uma decisão.
incident-count = { $count ->
    [one] Foi ocultado ou retirado um texto por uma decisão.
   *[other] Foram ocultados ou retirados { $count } textos por uma decisão.
}
incident-gone = Um texto cujas palavras foram apagadas
incident-author = Por { $name }
incident-shown = As pessoas para quem foi publicado ainda o podem ler.
incident-hidden = Está oculto: aqui, só o leem quem o escreveu e a equipa de moderação. Quem o recebeu antes ainda o tem; retire-o para que seja apagado também lá.
incident-hidden-elsewhere = Está oculto aqui. No servidor de origem, continua como antes.
incident-withdrawn = Foi retirado: as suas palavras estão apagadas aqui.
incident-nowhere = Não tinha sido enviado a nenhuma parceira.
incident-erased-all = { $count ->
    [one] A única parceira que o recebeu já o apagou.
   *[other] Todas as { $count } parceiras que o receberam já o apagaram.
}
incident-erased-some = Parceiras que já o apagaram: { $at } de { $count }. O pedido repete-se às outras até o aceitarem; volte a ver mais tarde.
incident-places = Onde estava
incident-place = Parceira
incident-state = O que comunica
incident-place-erased = Apagado: { $when }
incident-place-open = Ainda por confirmar
incident-decisions = O que se decidiu sobre ele
incident-measure = O que se faz agora
incident-measure-hint = Ocultar é rápido e pode ser anulado. Retirar apaga o texto aqui e em todos os servidores que o receberam, para sempre.
incident-hide = Ocultar de imediato
incident-withdraw = Retirar
incident-tell = Comunicar ao servidor de origem, de forma confidencial, que pode identificar alguém
incident-rule = Regulamento Geral sobre a Proteção de Dados, artigo 5.º
incident-do = Aplicar
incident-told = O servidor de origem foi informado. O que fazer a esse respeito decide-se lá.
# A text of a partner is checked when it arrives; this is the report that the house then makes to its own moderators. $rules is a list of codes, such as es.dni.
look-words = A verificação à chegada encontrou algo que aponta com certeza para uma só pessoa ({ $rules }). Leia o texto, oculte-o aqui se for necessário e informe o servidor de origem.
